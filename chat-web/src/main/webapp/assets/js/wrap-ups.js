// What is left to do for chats that are over. The dialog itself belongs to the page.
import { initialsOf } from './names.js';
import { element } from './page-data.js';
import { stretch } from './times.js';
import { word } from './words.js';

const template = element('wrap-up-template').content.firstElementChild;
const list = element('wrap-ups');
const rows = new Map(); // by conversation id
let wrapUps = [];

export const openWrapUp = conversation => document.dispatchEvent(new CustomEvent('amanchat:wrap-up', { detail: { conversation } }));

export function drawWrapUps(desk) {
  wrapUps = desk.wrapUps;
  for (const [id, row] of rows) {
    if (!wrapUps.some(wrapUp => wrapUp.conversation === id)) {
      rows.delete(id);
      row.remove();
    }
  }
  wrapUps.filter(wrapUp => !rows.has(wrapUp.conversation)).forEach(add);
  element('wrap-ups-section').hidden = !wrapUps.length;
}

/** Every second: how long it still counts as work. */
export function tickWrapUps(now) {
  for (const { conversation, countsUntil } of wrapUps) {
    const left = Date.parse(countsUntil) - now;
    rows.get(conversation).querySelector('.chat-age').textContent = left > 0 ? word('wrap-up.counts', stretch(left)) : '';
  }
}

function add({ conversation, customer, queueName }) {
  const row = template.cloneNode(true);
  row.querySelector('.chat-initials').textContent = initialsOf(customer.name);
  row.querySelector('.chat-name').textContent = customer.name;
  row.querySelector('.chat-last').textContent = word('wrap-up.do', queueName);
  row.querySelector('button').addEventListener('click', () => openWrapUp(conversation));
  rows.set(conversation, row);
  list.append(row);
}
