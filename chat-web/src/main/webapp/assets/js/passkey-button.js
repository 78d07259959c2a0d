// The buttons of chat:passkeyButton: each asks for a passkey first, then posts its form with the answer.
import { NoPasskey, usePasskey } from './passkey.js';

const GOOD_FOR_MS = 4 * 60_000; // the server takes an answer for five minutes after it asked
const opened = Date.now();
let giveUp = () => {};

/** Whoever else asks the browser for passkeys meanwhile says how to end that: only one may ask at a time. */
export function beforeAsking(act) {
  giveUp = act;
}

/** The question of a box, fetched anew with the page when it is old: a page may stand open for long. */
export async function questionOf(box) {
  if (Date.now() - opened < GOOD_FOR_MS) {
    return box.dataset.question;
  }
  const response = await fetch(location.pathname, { cache: 'no-store', headers: { 'X-Chat-Background': 'true' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.getElementById(box.id)?.dataset.question ?? box.dataset.question;
}

/** Posts the form that the box stands in, with the answer. */
export function post(box, answer) {
  box.querySelector('input').value = answer;
  const button = box.querySelector('button');
  button.dataset.answered = 'true';
  button.form.requestSubmit(button);
}

export const passkeyBoxes = () => document.querySelectorAll('.passkey[data-question]');

for (const box of passkeyBoxes()) {
  box.querySelector('button').addEventListener('click', event => {
    if (event.currentTarget.dataset.answered) {
      delete event.currentTarget.dataset.answered;
    } else {
      event.preventDefault();
      ask(box);
    }
  });
}

async function ask(box) {
  giveUp();
  say(box, '');
  try {
    const answer = await usePasskey(await questionOf(box));
    if (answer) {
      post(box, answer);
    }
  } catch (failure) {
    if (!(failure instanceof NoPasskey)) {
      throw failure;
    }
    say(box, failure.message);
  }
}

function say(box, words) {
  box.querySelector('.refusals').textContent = words;
}
