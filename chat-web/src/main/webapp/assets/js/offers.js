// The list of chats offered to this agent, each with the seconds left to decide.
import { element } from './page-data.js';
import { stretch } from './times.js';
import { counted, word } from './words.js';

const template = element('offer-template').content.firstElementChild;
const list = element('offers');
const rows = new Map(); // by offer id
let act = null;

/** act(what, offer) does 'accept' or 'decline'. */
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
  fresh.forEach(add);
  element('offers-none').textContent = desk.offers.length ? '' : whyNone(desk);
  return fresh;
}

/** Every second: how long the customer waits, how long is left. Answers whether some offer's time is up. */
export function tickOffers(now) {
  for (const { offer, root } of rows.values()) {
    root.querySelector('.offer-waiting').textContent = word('offer.waiting', stretch(now - Date.parse(offer.waitingSince)));
    root.querySelector('.offer-left').textContent = word('offer.left', Math.max(0, Math.ceil((Date.parse(offer.expiresAt) - now) / 1000)));
  }
  return [...rows.values()].some(({ offer }) => Date.parse(offer.expiresAt) <= now);
}

function add(offer) {
  const root = template.cloneNode(true);
  root.querySelector('.offer-name').textContent = offer.customer.name;
  root.querySelector('.offer-name').id = `offer-${offer.id}`;
  root.querySelector('.offer-topic').textContent = offer.topicName;
  root.querySelector('.offer-text').textContent = offer.text;
  for (const button of root.querySelectorAll('[data-does]')) {
    button.setAttribute('aria-describedby', `offer-${offer.id}`);
    button.addEventListener('click', () => act(button.dataset.does, offer));
  }
  rows.set(offer.id, { offer, root });
  list.append(root);
}

function remove(id, { root }) {
  rows.delete(id);
  root.remove();
}

function whyNone(desk) {
  if (desk.availability !== 'ONLINE') {
    return word(`offers.${desk.availability.toLowerCase()}`);
  }
  return desk.waiting > 0 ? counted('offers.waiting', desk.waiting) : word('offers.none');
}
