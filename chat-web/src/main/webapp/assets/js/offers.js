// The list of chats offered to this agent, each with the seconds left to decide.
import { channelName, outside } from './channel.js';
import { icon } from './icon.js';
import { initialsOf } from './names.js';
import { element, language } from './page-data.js';
import { stretch } from './times.js';
import { counted, word } from './words.js';

const template = element('offer-template').content.firstElementChild;
const list = element('offers');
const rows = new Map(); // by offer id
let act = null;

/** act(what, offer, reason) does 'accept' or 'decline', and answers when it is settled. */
export function offersAct(newAct) {
  act = newAct;
}

/** Answers the offers that were not here before. */
export function drawOffers(desk) {
  const fresh = desk.offers.filter(offer => !rows.has(offer.id));
  for (const [id, row] of rows) {
    if (!desk.offers.some(offer => offer.id === id)) {
      remove(id, row);
    }
  }
  fresh.forEach(offer => add(offer, desk.reasons.decline, Date.parse(desk.now)));
  element('offers-none').textContent = desk.offers.length ? '' : whyNone(desk);
  return fresh;
}

/** Every second: how long the customer waits, how long is left. Answers whether some offer's time is up. */
export function tickOffers(now) {
  for (const { offer, root, whole } of rows.values()) {
    const left = Math.max(0, Date.parse(offer.expiresAt) - now);
    say(root, 'waiting', word('offer.waiting', stretch(now - Date.parse(offer.waitingSince))));
    say(root, 'left', word('offer.left', Math.ceil(left / 1000)));
    say(root, 'due', dueWords(offer, now));
    root.querySelector('.offer-due').dataset.late = Date.parse(offer.due) < now;
    root.style.setProperty('--left', Math.max(0, left - 1000) / whole);
    root.dataset.hurry = left < 6000;
  }
  return [...rows.values()].some(({ offer }) => Date.parse(offer.expiresAt) <= now);
}

function dueWords({ due }, now) {
  if (!due) {
    return '';
  }
  const left = Date.parse(due) - now;
  return left > 0 ? word('offer.due', stretch(left)) : word('offer.overdue', stretch(-left));
}

function add(offer, reasons, now) {
  const root = template.cloneNode(true);
  root.dataset.transfer = Boolean(offer.transfer);
  say(root, 'initials', initialsOf(offer.customer.name));
  say(root, 'name', offer.customer.name);
  say(root, 'topic', [outside(offer.channel) && channelName(offer.channel), offer.topicName, languageWords(offer)].filter(Boolean).join(' · '));
  say(root, 'text', offer.text || word('channel.led'));
  drawTransfer(root, offer.transfer);
  root.querySelector('.offer-name').id = `offer-${offer.id}`;
  for (const button of root.querySelectorAll('[data-does]')) {
    button.setAttribute('aria-describedby', `offer-${offer.id}`);
    button.addEventListener('click', () => click(root, button.dataset.does, offer));
  }
  drawReasons(root, offer, reasons);
  rows.set(offer.id, { offer, root, whole: Math.max(1, Date.parse(offer.expiresAt) - now) });
  list.append(root);
}

/** The language is worth a word only when it is not the page's. */
const languageWords = ({ language: theirs }) => theirs && theirs !== language ? word(`language.${theirs}`) : '';

function drawTransfer(root, transfer) {
  if (transfer) {
    const part = root.querySelector('.offer-from');
    part.append(icon('transfer'), word(transfer.warm ? 'offer.from.warm' : 'offer.from', transfer.from));
    say(root, 'text', transfer.note);
  }
}

function click(root, what, offer) {
  if (what === 'reasons') {
    const reasons = root.querySelector('.offer-reasons');
    reasons.hidden = !reasons.hidden;
    root.querySelector('[data-does=reasons]').setAttribute('aria-expanded', String(!reasons.hidden));
    reasons.querySelector('button')?.focus();
  } else {
    decide(root, what, offer);
  }
}

/** Once at a time: a second click would hear that the offer is gone. */
async function decide(root, what, offer, reason) {
  if (!root.dataset.deciding) {
    root.dataset.deciding = what;
    await act(what, offer, reason);
    delete root.dataset.deciding;
  }
}

function drawReasons(root, offer, reasons) {
  root.querySelector('[data-does=reasons]').hidden = !reasons.length;
  root.querySelector('.offer-reasons').append(...reasons.map(({ code, name }) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reason';
    button.textContent = name;
    button.addEventListener('click', () => decide(root, 'decline', offer, code));
    item.append(button);
    return item;
  }));
}

function remove(id, { root }) {
  rows.delete(id);
  root.remove();
}

function say(root, part, text) {
  const node = root.querySelector(`.offer-${part}`);
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

function whyNone(desk) {
  if (desk.availability !== 'ONLINE') {
    return word(`offers.${desk.availability.toLowerCase()}`);
  }
  const waiting = desk.queues.reduce((sum, queue) => sum + queue.waiting, 0);
  return waiting > 0 ? counted('offers.waiting', waiting) : word('offers.none');
}
