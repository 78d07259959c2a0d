// The list of threads: who wrote, where, how long they may still wait. Rows stay where they are while they are drawn anew.
import { channelIcon, channelName, handleOf } from './channel.js';
import { chip } from './chip.js';
import { icon } from './icon.js';
import { element, language } from './page-data.js';
import { clockOf } from './social-clock.js';
import { word } from './words.js';

const template = element('inbox-template').content.firstElementChild;
const list = element('inbox');
const choice = element('inbox-show');
const rows = new Map(); // by conversation id
const SHOWN = {
  all: () => true,
  unanswered: thread => Boolean(thread.unansweredSince),
  mine: thread => thread.mine,
  free: thread => thread.claimable,
};
let listener = null;
let threads = [];
let chosen = null;

/** The listener has choose(conversation) and claim(conversation). */
export function inboxActs(newListener) {
  listener = newListener;
}

/** Those that are shown, in their order. */
export const shownThreads = () => threads.filter(SHOWN[choice.value]);

export function drawInbox(inbox, newChosen, now) {
  threads = inbox.threads;
  chosen = newChosen;
  drawStopped(inbox.stopped ?? []);
  element('inbox-count').textContent = word('social.count', threads.filter(SHOWN.unanswered).length);
  drawRows(now);
}

function drawRows(now) {
  const shown = shownThreads();
  for (const [id, row] of rows) {
    if (!shown.some(({ conversation }) => conversation === id)) {
      rows.delete(id);
      keepFocus(row);
      row.remove();
    }
  }
  shown.forEach((thread, index) => place(rowOf(thread, now), index));
  element('inbox-none').textContent = shown.length ? '' : word(threads.length ? 'social.none.shown' : 'social.none');
}

function rowOf(thread, now) {
  const row = rows.get(thread.conversation) ?? add(thread.conversation);
  draw(row, thread);
  drawClock(row, thread, now);
  return row;
}

function place(row, index) {
  if (list.children[index] !== row) {
    const focused = document.activeElement;
    list.insertBefore(row, list.children[index] ?? null);
    if (row.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }
}

/** Whoever is at work with the keyboard must not fall out of the list. */
function keepFocus(row) {
  if (row.contains(document.activeElement)) {
    (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button').focus();
  }
}

/** Every second. */
export function tickInbox(now) {
  threads.forEach(thread => rows.has(thread.conversation) && drawClock(rows.get(thread.conversation), thread, now));
}

/** The one before or after in the list, round and round. */
export function neighbourThread(step) {
  const shown = shownThreads();
  const at = shown.findIndex(({ conversation }) => conversation === chosen);
  return shown.length ? shown[(at < 0 && step < 0 ? 0 : at + step + shown.length) % shown.length].conversation : undefined;
}

export const focusThread = conversation => rows.get(conversation)?.querySelector('.inbox-item').focus();

function add(conversation) {
  const row = template.cloneNode(true);
  row.dataset.conversation = conversation;
  row.querySelector('.inbox-author').id = `author-${conversation}`;
  row.querySelector('.inbox-item').addEventListener('click', () => listener.choose(conversation));
  const button = row.querySelector('.inbox-claim');
  button.setAttribute('aria-describedby', `author-${conversation}`);
  button.addEventListener('click', () => listener.claim(conversation));
  rows.set(conversation, row);
  return row;
}

function draw(row, thread) {
  row.querySelector('.inbox-item').setAttribute('aria-current', String(thread.conversation === chosen));
  row.dataset.current = thread.conversation === chosen;
  row.querySelector('.inbox-claim').hidden = !thread.claimable;
  const drawn = JSON.stringify([thread.channel, thread.author, thread.preview, thread.audience, thread.agent, thread.state, thread.mine, thread.offeredToMe]);
  if (row.dataset.drawn !== drawn) {
    row.dataset.drawn = drawn;
    row.querySelector('.inbox-channel').replaceChildren(channelIcon(thread.channel), hidden(channelName(thread.channel)));
    row.querySelector('.inbox-author').textContent = handleOf(thread.author.handle);
    const text = row.querySelector('.inbox-text');
    text.textContent = thread.preview ?? word('social.private');
    text.dataset.private = thread.preview === null;
    text.lang = thread.preview === null ? language : thread.language;
    row.querySelector('.inbox-facts').replaceChildren(...factsOf(thread).flatMap(fact => [chip(fact), ' ']));
  }
}

function factsOf(thread) {
  return [
    { kind: thread.audience.toLowerCase(), icon: thread.audience === 'PRIVATE' ? 'lock' : 'globe', words: word(`social.audience.${thread.audience}`) },
    thread.language && { kind: 'language', icon: 'chat', words: word(`language.${thread.language}`) },
    whose(thread),
  ].filter(Boolean);
}

function whose(thread) {
  if (thread.mine) {
    return { kind: 'mine', icon: 'person', words: word('social.yours') };
  }
  if (thread.agent) {
    return { kind: 'theirs', icon: 'person', words: word('social.with', nameOf(thread.agent)) };
  }
  return thread.state === 'OFFERED' && { kind: 'theirs', icon: 'hand', words: word(thread.offeredToMe ? 'social.offered.you' : 'social.offered') };
}

export const nameOf = agent => agent.name ?? agent;

function drawClock(row, thread, now) {
  const clock = clockOf(thread, now);
  const drawn = `${clock.kind} ${clock.words}`;
  if (row.dataset.clock !== drawn) {
    row.dataset.clock = drawn;
    row.dataset.wait = clock.kind;
    row.querySelector('.inbox-clock').replaceChildren(chip(clock));
  }
}

function drawStopped(accounts) {
  const place = element('stopped');
  const drawn = JSON.stringify(accounts);
  if (place.dataset.drawn !== drawn) {
    place.dataset.drawn = drawn;
    place.hidden = !accounts.length;
    place.replaceChildren(...accounts.map(account => {
      const item = document.createElement('li');
      item.append(icon('pause'), word('social.stopped', handleOf(account.handle ?? account)));
      return item;
    }));
  }
}

function hidden(text) {
  const node = document.createElement('span');
  node.className = 'visually-hidden';
  node.textContent = `${text} `;
  return node;
}

choice.addEventListener('change', () => listener.redraw());
