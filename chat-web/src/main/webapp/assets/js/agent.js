// The agent's console: availability, offers, the chats held, and the one in front.
import { Refused, SignedOut } from './api.js';
import { availabilityActs, drawAvailability } from './availability.js';
import { drawChats, tickChats } from './chats.js';
import { closeComposer, focusComposer, inComposer } from './composer.js';
import { Desk } from './desk.js';
import { confirmed } from './dialog.js';
import { draftOf, joined, keepDraft } from './drafts.js';
import { endedWithText } from './ended.js';
import { kept, keep } from './kept.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { drawOffers, offersAct, tickOffers } from './offers.js';
import { wakeOutboxes } from './outbox.js';
import { element } from './page-data.js';
import { Talk } from './talk.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

const CHOSEN = 'chosen';
const talks = new Map(); // by conversation id
const desk = new Desk(draw);
let chats = [];
let offers = [];
let chosen = null;
let chooseNext = kept(CHOSEN, null);

const link = new Link({
  opened: () => { refresh(); resyncTalks(); wakeOutboxes(); },
  event: heard,
  state: showLink,
});

const refresh = () => desk.refresh().catch(() => {}); // the next opening of the socket, or event, asks again

/** Messages and marks of every chat, for what was said and read while the socket was gone. */
function resyncTalks() {
  for (const talk of talks.values()) {
    Promise.all([talk.resync(), talk.resyncMarks()]).then(drawLists, () => {}); // the next opening asks again
  }
}

const front = () => talks.get(chosen);

function draw(data) {
  chats = [...data.chats, ...endedWithText(data.chats, refresh)];
  offers = data.offers;
  drawAvailability(data.availability);
  const fresh = drawOffers(data);
  if (fresh.length) {
    tell(word('offer.new', fresh.at(-1).customer.name, fresh.at(-1).topicName));
  } else if (!offers.length) {
    tell('');
  }
  element('chats-held').textContent = data.capacity ? word('chats.held', chats.filter(isHeld).length, data.capacity) : '';
  keepTalks();
  drawLists();
  drawFront();
  tick();
}

const isHeld = chat => chat.state !== 'CLOSED';

/** One talk for every chat held, so that unsent messages go out though another chat is in front. */
function keepTalks() {
  for (const chat of chats) {
    if (!talks.has(chat.id)) {
      talks.set(chat.id, new Talk(chat.id, 'agent'));
    }
    talks.get(chat.id).otherName = chat.customer.name;
  }
  for (const [id, talk] of talks) {
    if (!chats.some(chat => chat.id === id) && id !== chosen) {
      talk.stop();
      talks.delete(id);
    }
  }
  if (chooseNext && chats.some(chat => chat.id === chooseNext)) {
    const next = chooseNext;
    chooseNext = null;
    choose(next);
  }
}

function drawLists() {
  chats.forEach(chat => { chat.unread = unreadOf(chat); });
  drawChats(chats, chosen, id => { choose(id); focusComposer(); });
  tickChats(chats, desk.now());
  countInTitle(offers.length + chats.filter(chat => chat.unread).length);
}

function unreadOf(chat) {
  const talk = talks.get(chat.id);
  if (chat.lastFrom === 'agent') {
    return 0;
  }
  // Whoever has answered has seen what came before the answer.
  return Math.max(0, chat.lastSequence - Math.max(chat.read, talk.receipts.readUpTo, talk.thread.lastOwn));
}

async function choose(id) {
  front()?.hide();
  chosen = id;
  keep(CHOSEN, id);
  document.dispatchEvent(new CustomEvent('amanchat:selected', { detail: { conversation: id } }));
  const talk = talks.get(id);
  element('console').dataset.front = 'thread';
  element('nothing').hidden = true;
  element('chat').hidden = false;
  element('event').textContent = '';
  talk.compose();
  drawFront();
  drawLists();
  try {
    await talk.show();
    drawLists();
    await talk.resyncMarks();
    drawFront();
  } catch (failure) {
    if (failure instanceof Refused && chosen === id) {
      element('event').textContent = failure.message;
    }
  }
}

/** The chat in front and its customer. One that is no longer on the desk has ended. */
function drawFront() {
  if (!chosen) {
    return;
  }
  const chat = chats.find(held => held.id === chosen);
  const ended = !chat || chat.state === 'CLOSED';
  element('end').hidden = ended;
  if (chat) {
    element('thread-name').textContent = chat.customer.name;
  }
  if (ended) {
    front()?.typing.otherStopped();
    drawEnded();
  }
  drawLeftover(ended ? draftOf(chosen) : '');
}

function drawEnded() {
  const wasAtWork = inComposer();
  closeComposer(text => { keepDraft(chosen, joined(text, draftOf(chosen))); drawFront(); });
  if (element('event').textContent !== word('closed')) {
    element('event').textContent = word('closed');
  }
  if (wasAtWork) {
    element('log').focus({ preventScroll: true });
  }
}

function drawLeftover(text) {
  element('leftover').hidden = !text.trim();
  if (element('leftover-text').textContent !== text) {
    element('leftover-text').textContent = text; // else it stays as it is, perhaps selected to be copied
  }
}

function heard(event) {
  if (event.type === 'desk') {
    refresh();
    return;
  }
  const talk = talks.get(event.conversation);
  talk?.event(event);
  if (event.type === 'message') {
    note(event);
  } else if (event.type === 'state') {
    refresh();
  }
}

/** A message changes its line in the list; no request is needed for that. */
function note(message) {
  const chat = chats.find(held => held.id === message.conversation);
  if (!chat) {
    refresh();
  } else if (message.sequence > chat.lastSequence) {
    Object.assign(chat, { lastSequence: message.sequence, lastText: message.text, lastFrom: message.from, lastAt: message.sentAt });
    drawLists();
  }
}

function tell(text) {
  if (element('offer-notice').textContent !== text) {
    element('offer-notice').textContent = text;
  }
}

function tick() {
  if (tickOffers(desk.now())) {
    refresh();
  }
  tickChats(chats, desk.now());
}

offersAct(async (what, offer) => {
  try {
    if (what === 'accept') {
      chooseNext = (await desk.accept(offer)).data.conversation;
    } else {
      await desk.decline(offer);
    }
    tell('');
  } catch (failure) {
    if (!(failure instanceof SignedOut)) {
      tell(failure.status === 409 || failure.status === 404 ? word('offer.gone') : failure.message);
    }
  }
  await refresh();
  if (what === 'accept') {
    focusComposer();
  }
});

availabilityActs(async availability => {
  try {
    await desk.available(availability);
  } catch (failure) {
    tell(failure.message);
  }
  refresh();
});

element('leftover-drop').addEventListener('click', () => {
  keepDraft(chosen, '');
  drawFront();
  element('log').focus({ preventScroll: true });
  refresh();
});

element('end').addEventListener('click', async () => {
  const ending = chosen;
  if (await confirmed(element('end-dialog'))) {
    try {
      await desk.end(ending);
    } catch (failure) {
      element('event').textContent = failure.message;
    }
    refresh();
  }
});

element('back').addEventListener('click', () => {
  front()?.hide();
  chosen = null;
  keep(CHOSEN, null);
  delete element('console').dataset.front;
  element('chat').hidden = true;
  element('nothing').hidden = false;
  document.dispatchEvent(new CustomEvent('amanchat:selected', { detail: { conversation: null } }));
  drawLists();
  element('chats').querySelector('button')?.focus();
});

addEventListener('focus', () => setTimeout(drawLists)); // after the receipts have looked
addEventListener('online', wakeOutboxes);
setInterval(tick, 1000);
refresh();
link.start();
