// Who has read this: which employees opened the conversation, and when.
import { get } from './api.js';
import { element } from './page-data.js';
import { dayOf, dateAndTimeOf, timeOf } from './times.js';
import { findWord, word } from './words.js';

const LOOK_EVERY_MS = 30_000; // whoever reads along tells nobody, so there is no push for it

let conversation = null;
let drawn = '';

/** Those of that conversation from now on. */
export function readersOf(id) {
  conversation = id;
  look();
}

async function look() {
  const asked = conversation;
  if (asked && document.visibilityState === 'visible') {
    const { data } = await get(`/conversations/${asked}/readers`, { background: true }).catch(() => ({}));
    if (data && asked === conversation) {
      draw(data);
    }
  }
}

function draw(readers) {
  const now = JSON.stringify(readers);
  if (now !== drawn) {
    drawn = now;
    element('readers-none').hidden = readers.length > 0;
    element('readers-list').replaceChildren(...readers.map(lineOf));
  }
}

function lineOf({ name, employeeId, first, last, how }) {
  const line = document.createElement('li');
  const who = document.createElement('span');
  who.className = 'reader-name';
  who.textContent = word('readers.who', name, employeeId);
  const when = document.createElement('span');
  when.className = 'hint';
  when.textContent = [findWord(`readers.how.${how}`), stretchOf(first, last)].filter(Boolean).join(', ');
  line.append(who, ' ', when);
  return line;
}

function stretchOf(first, last) {
  const moment = dayOf(first) === new Date().toDateString() ? timeOf : dateAndTimeOf;
  return timeOf(first) === timeOf(last) && dayOf(first) === dayOf(last) ? moment(first) : word('readers.from-to', moment(first), moment(last));
}

setInterval(look, LOOK_EVERY_MS);
document.addEventListener('visibilitychange', look);
