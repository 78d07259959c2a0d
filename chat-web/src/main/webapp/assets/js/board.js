// The supervisors' tables: PrimeFaces draws them; this says when, and lets the times in them go on.
import { call, NoAnswer } from './faces.js';
import { localize } from './moments.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { tickSince } from './since.js';

const AT_MOST_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 15_000; // time alone changes some of it: promises break, estimates move
const form = element('board');

let listener = () => {};
let inFront = () => null;
let byPerson = false;
let drawnAt = 0;

/** chosen() answers the conversation in front, or null; drawn() is called whenever the tables are new. */
export function startBoard(chosen, drawn) {
  inFront = chosen;
  listener = drawn;
  tickSince();
  setInterval(tickSince, 1000);
  setInterval(() => Date.now() - drawnAt >= LOOK_EVERY_MS && look(), 1000);
  document.addEventListener('visibilitychange', look);
}

/** Something has changed: soon, but not more often than anybody can read, and only while somebody sees it. */
export function look() {
  if (document.visibilityState === 'visible') {
    ask().catch(() => {}); // said on the page
  }
}

/** The person wants to see something else. */
export function lookNow() {
  byPerson = true;
  drawnAt = 0;
  return ask();
}

const ask = oneAtATime(async () => {
  await new Promise(resolve => setTimeout(resolve, Math.max(0, drawnAt + AT_MOST_EVERY_MS - Date.now())));
  const background = !byPerson;
  byPerson = false;
  try {
    const conversation = inFront();
    await call('amanchatBoard', conversation ? { via: conversation } : {}, { background });
    element('board-failure').textContent = '';
  } catch (failure) {
    if (failure instanceof NoAnswer) {
      element('board-failure').textContent = failure.message;
    }
    throw failure;
  } finally {
    drawnAt = Date.now();
  }
  localize(document);
  tickSince();
  listener();
});

element('board-queue').addEventListener('change', () => turnTo(1));

form.addEventListener('click', event => {
  const page = event.target.closest('[data-page]')?.dataset.page;
  if (page) {
    turnTo(page);
  }
});

async function turnTo(page) {
  form.elements.page.value = page;
  await lookNow().catch(() => {}); // said on the page
}

form.addEventListener('submit', event => event.preventDefault());
