// Replies written beforehand: a slash in the message box, and what is typed after it, opens those that fit.
import { get } from './api.js';
import { element } from './page-data.js';
import { counted, word } from './words.js';

const SLASH = /(^|\s)\/([a-z0-9-]*)$/i;
const box = element('message');
const pop = element('canned');
const list = element('canned-list');
let address = null;
let replies = [];
let at = 0;
let asked = 0;
let closedAt = null; // what stood before the caret when the person closed it

/** from: where the replies for the conversation in front are asked for; null when there is none. */
export function cannedFor(conversation, from = `/agent/chats/${conversation}/canned`) {
  address = from;
  close();
}

/** The text before the caret that opens it; undefined when it does not end with a slash and a shortcut. */
const typed = () => SLASH.exec(box.value.slice(0, box.selectionStart));

async function look() {
  const found = typed();
  if (!found || !address || box.value.slice(0, box.selectionStart) === closedAt) {
    close();
    return;
  }
  closedAt = null;
  const asking = ++asked;
  try {
    const { data } = await get(`${address}?typed=${encodeURIComponent(found[2].toLowerCase())}`);
    if (asking === asked) {
      open(data);
    }
  } catch (failure) {
    if (asking === asked) {
      open([], failure.message);
    }
  }
}

function open(data, failure) {
  replies = data;
  at = 0;
  list.replaceChildren(...replies.map(optionOf));
  pop.hidden = false;
  element('canned-status').textContent = failure ?? (replies.length ? counted('canned.found', replies.length) : word('canned.none'));
  box.setAttribute('aria-controls', list.id);
  mark();
}

function close() {
  asked++;
  pop.hidden = true;
  replies = [];
  box.removeAttribute('aria-activedescendant');
  box.removeAttribute('aria-controls');
}

function optionOf(reply, index) {
  const option = document.createElement('li');
  option.id = `canned-${index}`;
  option.setAttribute('role', 'option');
  option.append(part('canned-shortcut', `/${reply.shortcut}`), part('canned-title', reply.title),
    part('canned-scope', word(`canned.${reply.scope}`)), part('canned-text', reply.text));
  option.addEventListener('mousedown', event => event.preventDefault()); // the caret stays in the box
  option.addEventListener('click', () => take(reply));
  return option;
}

function part(name, text) {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = text;
  return node;
}

function mark() {
  [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
  if (list.children[at]) {
    box.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at].scrollIntoView({ block: 'nearest' });
  }
}

/** The box hears of it as of typing. */
const changed = () => box.dispatchEvent(new Event('input', { bubbles: true }));

/** In place of the slash and the shortcut; to be looked over, and sent by the person. */
function take(reply) {
  const found = typed();
  const end = box.selectionStart;
  const start = found ? end - found[2].length - 1 : end;
  box.setRangeText(reply.text, start, end, 'end');
  close();
  changed();
  box.focus();
}

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

// Before the composer hears it: Enter takes the reply marked, instead of sending.
box.addEventListener('keydown', event => {
  if (pop.hidden || event.isComposing) {
    return;
  }
  if (event.key in MOVES && replies.length) {
    at = (at + MOVES[event.key] + replies.length) % replies.length;
    mark();
  } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && replies.length) {
    take(replies[at]);
  } else if (event.key === 'Escape') {
    closedAt = box.value.slice(0, box.selectionStart);
    close();
  } else {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });

box.addEventListener('input', look);
box.addEventListener('blur', () => { if (!pop.contains(document.activeElement)) { close(); } });

/** As if a slash had been typed. */
export function openCanned() {
  box.focus();
  closedAt = null;
  if (typed()) {
    look();
  } else {
    const before = box.value.slice(0, box.selectionStart);
    box.setRangeText(before && !/\s$/.test(before) ? ' /' : '/', box.selectionStart, box.selectionEnd, 'end');
    changed();
  }
}

element('canned-open').addEventListener('mousedown', event => event.preventDefault());
element('canned-open').addEventListener('click', openCanned);
