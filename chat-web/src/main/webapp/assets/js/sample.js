// The sample people's codes change every 30 seconds: the page fetches itself anew when they do.
import { element } from './page-data.js';
import { word } from './words.js';

let end = endOf(element('people'));

function endOf(people) {
  return Date.now() + Number(people.dataset.secondsLeft) * 1000;
}

async function renew() {
  end = Date.now() + 5_000; // if this fails, again a little later
  const response = await fetch(location.pathname, { cache: 'no-store', headers: { 'X-Chat-Background': 'true' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const people = page.getElementById('people');
  if (people) {
    element('people').replaceWith(document.adoptNode(people));
    end = endOf(people);
  }
}

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
