// Who waits in the queues this agent serves, and, where the queue allows it, taking one by own choice.
import { get } from './api.js';
import { channelChip, outside } from './channel.js';
import { chip } from './chip.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { dateAndTimeOf, dayOf, stretch, timeOf } from './times.js';
import { counted, word } from './words.js';

const queueTemplate = element('queue-template').content.firstElementChild;
const pickTemplate = element('pick-template').content.firstElementChild;
const list = element('queues');
const rows = new Map(); // by queue
let queues = [];
let pick = null;

/** pick(conversation) takes one. */
export function picksAct(newPick) {
  pick = newPick;
}

export function drawQueues(desk) {
  queues = desk.queues;
  for (const [key, row] of rows) {
    if (!queues.some(queue => queue.queue === key)) {
      rows.delete(key);
      row.remove();
    }
  }
  queues.forEach(queue => drawOne(queue, rows.get(queue.queue) ?? add(queue.queue)));
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting, 0);
  element('waiting-count').textContent = waiting || '';
  element('queues-none').textContent = queues.length ? '' : word('queues.none');
  if (opened().length) {
    refreshPicks().catch(() => {}); // the next look at the desk asks again
  }
}

/** Every second. */
export function tickQueues(now) {
  for (const queue of queues) {
    const row = rows.get(queue.queue);
    const chips = factsOf(queue, now);
    const drawn = chips.map(fact => fact.words).join('|');
    if (row.dataset.facts !== drawn) {
      row.dataset.facts = drawn;
      row.querySelector('.queue-facts').replaceChildren(...chips.flatMap(fact => [chip(fact), ' ']));
    }
  }
}

function factsOf(queue, now) {
  return [
    queue.opensAt && { kind: 'closed', icon: 'door', words: word('queue.opens', momentOf(queue.opensAt)) },
    queue.longestSince && { kind: 'longest', icon: 'clock', words: word('queue.longest', stretch(now - Date.parse(queue.longestSince))) },
    queue.overdue && { kind: 'late', icon: 'alarm', words: counted('queue.overdue', queue.overdue) },
  ].filter(Boolean);
}

function add(key) {
  const row = queueTemplate.cloneNode(true);
  row.dataset.queue = key;
  row.querySelector('.queue-open').addEventListener('click', () => open(row, row.querySelector('.picks').hidden));
  rows.set(key, row);
  list.append(row);
  return row;
}

function drawOne(queue, row) {
  row.querySelector('.queue-name').textContent = queue.name;
  row.querySelector('.queue-count').textContent = counted('queue.waiting', queue.waiting);
  row.querySelector('.queue-count').dataset.some = queue.waiting > 0;
  const button = row.querySelector('.queue-open');
  button.hidden = !queue.pickable || !queue.waiting;
  button.textContent = word(row.querySelector('.picks').hidden ? 'queue.show' : 'queue.hide');
  if (button.hidden) {
    open(row, false);
  }
}

const opened = () => [...rows.values()].filter(row => !row.querySelector('.picks').hidden);

function open(row, yes) {
  row.querySelector('.picks').hidden = !yes;
  row.querySelector('.queue-open').setAttribute('aria-expanded', String(yes));
  row.querySelector('.queue-open').textContent = word(yes ? 'queue.hide' : 'queue.show');
  if (yes) {
    refreshPicks().catch(() => {}); // the next look at the desk asks again
  }
}

const refreshPicks = oneAtATime(async () => {
  const { data } = await get('/agent/waiting', { background: true });
  for (const row of opened()) {
    drawPicks(row.querySelector('.picks'), data.filter(each => each.queue === row.dataset.queue));
  }
});

function drawPicks(place, waiting) {
  const kept = new Map([...place.children].map(item => [item.dataset.conversation, item]));
  const items = waiting.map(each => drawPick(kept.get(each.conversation) ?? pickOf(each), each));
  const focused = place.contains(document.activeElement);
  [...kept.values()].filter(item => !items.includes(item)).forEach(item => item.remove());
  items.forEach((item, i) => item === place.children[i] || place.insertBefore(item, place.children[i] ?? null));
  if (focused && !place.contains(document.activeElement)) {
    (place.querySelector('button') ?? place.closest('[data-queue]').querySelector('.queue-open')).focus();
  }
}

const momentOf = moment => dayOf(moment) === new Date().toDateString() ? timeOf(moment) : dateAndTimeOf(moment);

function pickOf(each) {
  const item = pickTemplate.cloneNode(true);
  item.dataset.conversation = each.conversation;
  item.querySelector('.pick-name').textContent = each.customer.name;
  item.querySelector('.pick-name').id = `pick-${each.conversation}`;
  if (outside(each.channel)) {
    item.querySelector('.pick-name').append(' ', chip(channelChip(each.channel)));
  }
  item.querySelector('.pick-text').textContent = each.text || word('channel.led');
  const button = item.querySelector('button');
  button.setAttribute('aria-describedby', `pick-${each.conversation}`);
  button.addEventListener('click', () => pick(each));
  return item;
}

function drawPick(item, { offeredTo, since }) {
  const words = offeredTo ? word('pick.offered', offeredTo) : word('pick.since', momentOf(since));
  if (item.querySelector('.pick-age').textContent !== words) {
    item.querySelector('.pick-age').textContent = words;
  }
  return item;
}
