// Beside the thread: the customer of the chat in front. PrimeFaces draws it; this says which chat it is about, keeps what
// is half-written, and puts pages of longer lists behind one another.
import { call, whenAnswered } from './faces.js';
import { keep, kept } from './kept.js';
import { localize } from './moments.js';
import { initialsOf } from './names.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { word } from './words.js';

const FOLDED = 'panel.folded';
const panel = element('customer');
const form = element('panel');
const lines = element('panel-past-lines');
const log = element('panel-reading-log');
let wanted = null;
let shown = null;
let reading = null;

document.addEventListener('amanchat:selected', event => {
  wanted = event.detail.conversation;
  panel.hidden = !wanted;
  if (wanted) {
    load();
  } else {
    shown = null;
  }
});

/** One request at a time; of those that were chosen meanwhile only the last one counts. */
const load = oneAtATime(async () => {
  const conversation = wanted;
  if (!conversation) {
    return;
  }
  panel.ariaBusy = 'true';
  via(conversation);
  if (conversation !== shown) {
    leaveReading();
  }
  await asked(() => call('amanchatPanel'));
  panel.ariaBusy = 'false';
  if (conversation === wanted) {
    shown = conversation;
    drawn();
  }
});

const via = conversation => { form.elements.via.value = conversation; };

async function asked(ask) {
  try {
    await ask();
    element('panel-failure').textContent = '';
    return true;
  } catch (failure) {
    element('panel-failure').textContent = failure.message;
    return false;
  }
}

function drawn() {
  const customer = panel.querySelector('.panel-customer');
  const name = customer?.dataset.name ?? '';
  element('panel-who').textContent = name;
  if (customer) {
    customer.querySelector('[data-initials]').textContent = initialsOf(name);
  }
  element('panel-past').hidden = !customer;
  lines.replaceChildren();
  takePage();
  bringNote();
  localize(panel);
}

/* ---- earlier conversations ---- */

function takePage() {
  const page = element('panel:page').firstElementChild;
  lines.append(...page.children);
  element('panel-past-none').hidden = lines.children.length > 0;
  element('panel-past-more').hidden = page.dataset.more !== 'true';
  localize(lines);
}

element('panel-past-more').addEventListener('click', async () => {
  const last = lines.lastElementChild;
  if (await asked(() => call('amanchatPast', { past: last.dataset.past, closedAt: last.dataset.closed }))) {
    takePage();
    last.nextElementSibling?.querySelector('button').focus();
  }
});

lines.addEventListener('click', async event => {
  const line = event.target.closest('.past');
  if (!line) {
    return;
  }
  reading = line;
  log.replaceChildren();
  if (await readOn(0)) {
    element('panel-reading-title').textContent = line.querySelector('.past-subject').textContent;
    element('panel-reading-about').textContent = line.querySelector('.past-about').textContent;
    turn(true);
    element('panel-reading-title').focus();
  }
});

async function readOn(after) {
  const past = reading.dataset.past;
  const came = await asked(() => call('amanchatPastMessages', { past, after }));
  if (came && reading?.dataset.past === past) {
    const page = element('panel:messages').firstElementChild;
    log.append(...page.children);
    element('panel-reading-more').hidden = page.dataset.more !== 'true';
    localize(log);
  }
  return came;
}

element('panel-reading-more').addEventListener('click', async () => {
  const last = log.lastElementChild;
  if (await readOn(last.dataset.pastSequence)) {
    log.focus({ preventScroll: true });
    last.nextElementSibling?.scrollIntoView({ block: 'nearest' });
  }
});

element('panel-reading-back').addEventListener('click', () => {
  const line = reading;
  leaveReading();
  line.querySelector('button').focus();
});

function leaveReading() {
  reading = null;
  turn(false);
}

function turn(toReading) {
  element('panel-reading').hidden = !toReading;
  element('panel-front').hidden = toReading;
}

/* ---- notes: half-written ones stay with their customer's chat ---- */

const noteName = () => `customer-note.${shown}`;
const note = () => element('panel:note');

function bringNote() {
  if (note() && !note().value) {
    note().value = kept(noteName(), '');
  }
}

form.addEventListener('input', event => {
  if (event.target === note()) {
    keep(noteName(), note().value);
  }
});

whenAnswered(source => {
  if (source === 'panel:keep-note' && element('panel:notes').querySelector('[data-kept=true]')) {
    keep(noteName(), '');
    note().focus();
    element('panel-status').textContent = word('panel.note.kept');
  } else if (source === 'panel:keep-tags') {
    element('panel-status').textContent = word('panel.tags.kept');
    element('panel:tags').querySelector('summary')?.focus();
  }
});

/* ---- folded away ---- */

function fold(folded) {
  panel.dataset.folded = folded;
  element('panel-fold').ariaExpanded = String(!folded);
  element('panel-body').hidden = folded;
  keep(FOLDED, folded);
}

element('panel-fold').addEventListener('click', () => fold(panel.dataset.folded !== 'true'));
fold(kept(FOLDED, matchMedia('(max-width: 859px)').matches));
