// The sample people's codes change every 30 seconds: the page fetches itself anew when they do, and now and then for mail.
import { element } from './page-data.js';
import { word } from './words.js';

const MAIL_EVERY_MS = 10_000;

let end = endOf(element('people'));

function endOf(people) {
  return Date.now() + Number(people.dataset.secondsLeft) * 1000;
}

async function renew() {
  end = Date.now() + 5_000; // if this fails, again a little later
  const page = await fetched();
  const people = page.getElementById('people');
  if (people) {
    element('people').replaceWith(document.adoptNode(people));
    end = endOf(people);
  }
}

async function fetched() {
  const response = await fetch(location.pathname, { cache: 'no-store', headers: { 'X-Chat-Background': 'true' } });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Only what is new is drawn: an open letter stays open while there is nothing else. */
async function renewLetters() {
  const letters = (await fetched()).getElementById('letters');
  if (letters && letters.textContent !== element('letters').textContent) {
    element('letters').replaceWith(document.adoptNode(letters));
  }
}

setInterval(() => document.visibilityState === 'visible' && renewLetters().catch(() => {}), MAIL_EVERY_MS);

setInterval(() => {
  const left = Math.ceil((end - Date.now()) / 1000);
  element('left').textContent = Math.max(0, left);
  if (left <= 0) {
    renew().catch(() => {});
  }
}, 1000);

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copies]');
  if (button) {
    await navigator.clipboard.writeText(button.dataset.copies);
    element('copied').textContent = word('sample.copied');
  }
});
