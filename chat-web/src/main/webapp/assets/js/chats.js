// The list of chats this agent holds.
import { channelChip, outside } from './channel.js';
import { chip } from './chip.js';
import { initialsOf } from './names.js';
import { element } from './page-data.js';
import { stretch } from './times.js';
import { waitState } from './wait-state.js';
import { counted, word } from './words.js';

const template = element('chat-template').content.firstElementChild;
const list = element('chats');
const rows = new Map(); // by conversation id

/** chats: as the desk tells them, each with its count of unread messages and whether a draft waits. */
export function drawChats(chats, chosen, choose) {
  for (const [id, row] of rows) {
    if (!chats.some(chat => chat.id === id)) {
      rows.delete(id);
      row.remove();
    }
  }
  for (const chat of chats) {
    drawOne(chat, chat.id === chosen, rows.get(chat.id) ?? add(chat.id, choose));
  }
  element('chats-none').textContent = chats.length ? '' : word('chats.none');
}

/** Every second: how long ago the last word was, and who waits. */
export function tickChats(chats, now) {
  for (const chat of chats) {
    const row = rows.get(chat.id);
    const age = now - Date.parse(chat.lastAt ?? chat.requestedAt);
    say(row, 'age', age < 5_000 ? word('chats.now') : stretch(age));
    drawMarks(row, chat, now);
  }
}

/** The one before or after in the list, round and round. */
export function neighbourOf(chats, chosen, step) {
  const at = chats.findIndex(chat => chat.id === chosen);
  return chats.length ? chats[(at < 0 && step < 0 ? 0 : at + step + chats.length) % chats.length] : undefined;
}

function add(id, choose) {
  const row = template.cloneNode(true);
  row.querySelector('button').addEventListener('click', () => choose(id));
  rows.set(id, row);
  list.append(row);
  return row;
}

function drawOne(chat, chosen, row) {
  row.querySelector('button').setAttribute('aria-current', chosen ? 'true' : 'false');
  say(row, 'initials', initialsOf(chat.customer.name));
  say(row, 'name', chat.customer.name);
  say(row, 'last', chat.lastFrom === 'agent' ? word('chats.you', chat.lastText) : chat.lastText ?? word('channel.led'));
  say(row, 'unread', chat.unread ? counted('chats.unread', chat.unread) : '');
  row.querySelector('button').dataset.unread = chat.unread > 0;
}

/** Drawn anew only when something changed: the row may be under the pointer. */
function drawMarks(row, chat, now) {
  const state = waitState(chat, now);
  const marks = [outside(chat.channel) && channelChip(chat.channel), state, ...marksOf(chat)].filter(Boolean);
  const drawn = marks.map(mark => mark.kind + mark.words).join('|');
  if (row.dataset.marks !== drawn) {
    row.dataset.marks = drawn;
    row.querySelector('button').dataset.wait = state.kind;
    row.querySelector('.chat-marks').replaceChildren(...marks.flatMap(mark => [chip(mark), ' ']), topic(chat));
  }
}

function marksOf(chat) {
  const { transfer } = chat;
  return [
    chat.handRaised && { kind: 'hand', icon: 'hand', words: word('mark.hand') },
    transfer?.mine && { kind: 'transfer', icon: 'transfer', words: word('mark.to', transfer.to) },
    chat.lead === false && { kind: 'helper', icon: 'person', words: word('mark.helper') },
    chat.watched && { kind: 'watched', icon: 'eye', words: word('mark.watched') },
    chat.draft && { kind: 'draft', icon: 'note', words: word('mark.draft') },
  ].filter(Boolean);
}

function topic(chat) {
  const node = document.createElement('span');
  node.className = 'chat-topic';
  node.textContent = chat.topicName;
  return node;
}

function say(row, part, text) {
  const node = row?.querySelector(`.chat-${part}`);
  if (node && node.textContent !== text) {
    node.textContent = text;
  }
}
