// The list of chats this agent holds.
import { element } from './page-data.js';
import { stretch } from './times.js';
import { counted, word } from './words.js';

const template = element('chat-template').content.firstElementChild;
const list = element('chats');
const rows = new Map(); // by conversation id

/** chats: as the desk tells them, each with its count of unread messages. */
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

export function tickChats(chats, now) {
  for (const chat of chats) {
    const age = now - Date.parse(chat.lastAt);
    say(rows.get(chat.id), 'age', age < 5_000 ? word('chats.now') : word('chats.ago', stretch(age)));
  }
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
  say(row, 'name', chat.customer.name);
  say(row, 'topic', chat.state === 'OPEN' ? chat.topicName : `${chat.topicName} · ${word(`conversation.state.${chat.state}`)}`);
  say(row, 'last', chat.lastFrom === 'agent' ? word('chats.you', chat.lastText) : chat.lastText);
  say(row, 'unread', chat.unread ? counted('chats.unread', chat.unread) : '');
}

function say(row, part, text) {
  const node = row?.querySelector(`.chat-${part}`);
  if (node && node.textContent !== text) {
    node.textContent = text;
  }
}
