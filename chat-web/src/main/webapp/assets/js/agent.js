// The agent's console: availability, offers, the chats held, and the one in front.
import { SignedOut } from './api.js';
import { actsAct } from './acts.js';
import { availabilityActs, drawAvailability, tickAvailability } from './availability.js';
import { bannersAct } from './banners.js';
import { outside } from './channel.js';
import { call, countCalls, drawNotices, noticesAct } from './calls.js';
import { drawChats, tickChats } from './chats.js';
import { CHOSEN } from './chosen.js';
import { consoleKeys } from './console-keys.js';
import { Desk } from './desk.js';
import { draftOf } from './drafts.js';
import { endedWithText } from './ended.js';
import { Front } from './front.js';
import { kept } from './kept.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { lookOut } from './lookout.js';
import './match-code.js';
import { notesAct } from './note-box.js';
import { drawOffers, offersAct, tickOffers } from './offers.js';
import { once } from './once.js';
import { wakeOutboxes } from './outbox.js';
import { caller, context, element } from './page-data.js';
import { publicThreadOf, publicThreadStep } from './public-thread.js';
import { drawQueues, picksAct, tickQueues } from './queues.js';
import { Talks } from './talks.js';
import { word } from './words.js';
import { drawWrapUps, openWrapUp, tickWrapUps } from './wrap-ups.js';
import { writeReply } from './write.js';

const talks = new Talks();
const front = new Front(talks, drawLists);
const desk = new Desk(draw);
let data = { offers: [], wrapUps: [], reasons: { decline: [] } };
let chats = []; // all that are held
let here = []; // those that are written here; the others stand in the social inbox
let chooseNext = kept(CHOSEN, null);

const link = new Link({
  opened: () => { refresh(); talks.resync(drawLists); wakeOutboxes(); },
  event: heard,
  state: showLink,
});

const refresh = () => desk.refresh().catch(() => {}); // the next look asks again
const lookSoon = lookOut(refresh);

function draw(fresh) {
  data = fresh;
  chats = [...data.chats, ...endedWithText(data.chats, refresh)];
  here = chats.filter(chat => !outside(chat.channel));
  drawNotices(data);
  drawAvailability(data);
  callFor(drawOffers(data));
  drawWrapUps(data);
  drawQueues(data);
  element('chats-held').textContent = data.capacity
    ? word('chats.held', chats.filter(chat => chat.state !== 'CLOSED').length, data.capacity) : '';
  talks.keep(here, front.chosen);
  if (chooseNext && here.some(chat => chat.id === chooseNext)) {
    front.choose(chooseNext);
    chooseNext = null;
  }
  drawLists();
  tick();
}

function callFor(offers) {
  const offer = offers.at(-1);
  if (offer) {
    const words = word(offer.transfer ? 'offer.new.transfer' : 'offer.new', offer.customer.name, offer.topicName);
    tell(words, 'new');
    call(word('call.offer'), words);
  } else if (!data.offers.length && element('offer-notice').dataset.about === 'new') {
    tell('');
  }
}

function drawLists() {
  chats.forEach(chat => {
    chat.unread = outside(chat.channel) ? unreadThere(chat) : talks.unreadOf(chat);
    chat.draft = chat.id !== front.chosen && Boolean(draftOf(chat.id).trim());
  });
  drawChats(chats, front.chosen, id => show(chats.find(chat => chat.id === id)));
  tickChats(chats, desk.now());
  front.draw(here, data.wrapUps);
  countCalls(data.offers.length + chats.filter(chat => chat.unread).length);
}

const unreadThere = ({ lastFrom, lastSequence, read }) => lastFrom === 'customer' ? Math.max(0, lastSequence - read) : 0;

/** A thread of a social channel is answered in the social inbox. */
function show(chat) {
  if (outside(chat.channel)) {
    location.assign(`${context}/agent/social?conversation=${chat.id}`);
  } else {
    front.choose(chat.id);
    writeReply();
  }
}

function heard(event) {
  if (event.conversation) {
    talks.get(event.conversation)?.event(event);
  }
  front.heard(event);
  if (event.type === 'message') {
    noteMessage(event);
  } else if (event.type === 'note' && event.note.kind === 'WHISPER' && event.note.name !== caller.name) {
    callAbout(event.conversation, word('whisper.new', event.note.name));
  } else if (event.type === 'transfer') {
    callAbout(event.conversation, transferWords(event));
    refresh();
  } else if (event.type === 'step') {
    publicThreadStep(event.conversation, event.step.kind);
  } else if (event.type === 'queues') {
    lookSoon();
  } else if (['desk', 'state', 'rules'].includes(event.type)) {
    refresh();
  }
}

/** A message changes its line in the list; no request is needed for that. */
function noteMessage(message) {
  const chat = chats.find(held => held.id === message.conversation);
  if (!chat) {
    refresh();
  } else if (message.sequence > chat.lastSequence) {
    const byCustomer = message.from === 'customer';
    Object.assign(chat, {
      lastSequence: message.sequence, lastText: message.text, lastFrom: message.from, lastAt: message.sentAt,
      silentSince: byCustomer ? chat.silentSince ?? message.sentAt : null,
    });
    drawLists();
    if (byCustomer && (!document.hasFocus() || front.chosen !== chat.id)) {
      call(word('call.customer'), word('message.new', chat.customer.name), () => show(chat));
    }
  }
}

function callAbout(conversation, words) {
  tell(words, 'chat');
  call(word('call.chat'), words, () => talks.get(conversation) && front.choose(conversation));
}

function transferWords({ outcome, receiver, reason }) {
  const why = data.reasons.decline.find(({ code }) => code === reason)?.name;
  return why ? word(`transfer.${outcome}.because`, receiver, why) : word(`transfer.${outcome}`, receiver);
}

function tell(text, about = 'offer') {
  const place = element('offer-notice');
  place.dataset.about = about;
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function tick() {
  const now = desk.now();
  if (tickOffers(now)) {
    refresh();
  }
  tickChats(chats, now);
  tickAvailability(now);
  tickQueues(now);
  tickWrapUps(now);
}

/** Does it, says in words what went wrong, and looks at the desk again. */
async function attempt(act, say) {
  let done = false;
  try {
    done = await act() ?? true;
    say('');
  } catch (failure) {
    if (!(failure instanceof SignedOut)) {
      say(failure.message);
    }
  }
  await refresh();
  return done;
}

const onceForFront = (what, act) => once(`${what} ${front.chosen}`, () => attempt(act, text => front.say(text)));
const withFront = (what, body) => onceForFront(what, () => desk.act(front.chosen, what, body));
const say = text => tell(text);

async function take(asking, channel) {
  let taken = null;
  const done = await attempt(async () => {
    taken = (await asking()).data.conversation;
    chooseNext = outside(channel) ? null : taken;
  }, say);
  if (done && outside(channel)) {
    show({ id: taken, channel });
  } else if (done) {
    writeReply();
  }
}

offersAct((what, offer, reason) => what === 'accept' ? take(() => desk.accept(offer), offer.channel) : attempt(() => desk.decline(offer, reason), say));
picksAct(({ conversation, channel }) => once('pick', () => take(() => desk.pick(conversation), channel)));
availabilityActs((availability, reason) => attempt(() => desk.available(availability, reason), say));
noticesAct(desk.notices);
bannersAct(what => what === 'wrap-up' ? openWrapUp(front.chosen) : withFront(what));
notesAct((conversation, note) => talks.get(conversation)?.aside('notes', note));
actsAct({
  act: withFront,
  transfer: () => document.dispatchEvent(new CustomEvent('amanchat:transfer', { detail: { conversation: front.chosen } })),
  end: () => onceForFront('end', () => desk.end(front.chosen)),
});
consoleKeys({ front, offers: () => data.offers, chats: () => chats, show, wrapUps: () => data.wrapUps });

document.addEventListener('amanchat:selected', ({ detail }) => publicThreadOf(detail.conversation));

element('back').addEventListener('click', () => {
  front.leave();
  element('chats').querySelector('button')?.focus();
});

document.addEventListener('amanchat:desk', refresh);
addEventListener('focus', () => setTimeout(drawLists)); // after the receipts have looked
addEventListener('online', wakeOutboxes);
setInterval(tick, 1000);
refresh();
link.start();
