// The social inbox: threads, the one in front, offers of whatever work, and replies that wait for a second person.
import { Refused, SignedOut } from './api.js';
import { availabilityActs, drawAvailability, tickAvailability } from './availability.js';
import { call, countCalls, drawNotices, noticesAct } from './calls.js';
import { handleOf, outside } from './channel.js';
import { CHOSEN } from './chosen.js';
import { Desk } from './desk.js';
import { confirmed } from './dialog.js';
import { keep } from './kept.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { lookOut } from './lookout.js';
import { drawOffers, offersAct, tickOffers } from './offers.js';
import { once } from './once.js';
import { oneAtATime } from './one-at-a-time.js';
import { context, element } from './page-data.js';
import { approvalsAct, refreshApprovals } from './social-approvals.js';
import { askInbox, claim, decide, needsNoAnswer } from './social-api.js';
import { SocialFront } from './social-front.js';
import { drawInbox, focusThread, inboxActs, tickInbox } from './social-inbox.js';
import { socialKeys } from './social-keys.js';
import { focusReply, repliesAct } from './social-reply.js';
import { word } from './words.js';

const page = element('social');
const desk = new Desk(drawDesk);
const front = new SocialFront({ act: (what, reply) => attempt(() => decide(what, reply.id)), lineOf, gone: sayAtList, drawn: drawList });
let inbox = { threads: [] };
let known = null; // conversations that stood in the inbox when it was last drawn
let offers = [];

const link = new Link({ opened: refreshAll, event: heard, state: showLink });

const refreshDesk = () => desk.refresh().catch(() => {}); // the next look asks again
const refreshFront = () => front.refresh();
const refreshInbox = oneAtATime(async () => {
  try {
    drawFresh(await askInbox());
    if (element('inbox-failure').dataset.about === 'inbox') {
      sayAtList('');
    }
  } catch (failure) {
    if (failure instanceof Refused) {
      sayAtList(failure.message, 'inbox');
    }
  }
});
const lookSoon = lookOut(refreshAll);

function refreshAll() {
  refreshDesk();
  refreshInbox();
  refreshFront();
  if (page.dataset.front === 'approvals') {
    refreshApprovals().catch(() => {}); // the next look asks again
  }
}

function drawFresh(fresh) {
  inbox = fresh;
  const ids = new Set(inbox.threads.map(({ conversation }) => conversation));
  const arrived = known && inbox.threads.filter(({ conversation, unansweredSince }) => unansweredSince && !known.has(conversation));
  known = ids;
  if (arrived?.length) {
    const { author } = arrived.at(-1);
    call(word('call.offer'), word('social.new', handleOf(author.handle)));
  }
  element('approvals-open').hidden = !inbox.approvals && page.dataset.front !== 'approvals';
  element('approvals-count').textContent = inbox.approvals || '';
  front.join(lineOf(front.chosen));
  drawList();
}

/** What is offered to this agent can be claimed, too. */
const lines = () => inbox.threads.map(thread => offerOf(thread.conversation) ? { ...thread, claimable: true, offeredToMe: true } : { ...thread, offeredToMe: false });

function lineOf(asked) {
  return lines().find(({ conversation }) => conversation === asked);
}

function offerOf(asked) {
  return offers.find(({ conversation }) => conversation === asked);
}

function drawList() {
  drawInbox({ ...inbox, threads: lines() }, front.chosen, desk.now());
  front.tick(desk.now());
}

function drawDesk(data) {
  drawNotices(data);
  drawAvailability(data);
  const fresh = drawOffers(data).at(-1);
  if (fresh) {
    call(word('call.offer'), word('offer.new', fresh.customer.name, fresh.topicName));
  }
  offers = data.offers;
  const others = data.chats.filter(chat => !outside(chat.channel));
  element('other-chats').textContent = others.length || '';
  countCalls(offers.length);
  front.join(lineOf(front.chosen));
  drawList();
  tick();
}

function heard(event) {
  if (event.type === 'social') {
    refreshInbox();
  } else if (event.type === 'thread' && event.conversation === front.chosen) {
    refreshFront();
  } else if (event.type === 'message' && event.from === 'customer' && event.conversation !== front.chosen) {
    call(word('call.customer'), word('message.new', event.name ?? ''));
  } else if (['desk', 'state', 'transfer'].includes(event.type)) {
    refreshDesk();
    refreshInbox();
    refreshFront();
  } else if (event.type === 'queues') {
    lookSoon();
  }
}

function tick() {
  const now = desk.now();
  if (tickOffers(now)) {
    refreshDesk();
  }
  tickAvailability(now);
  tickInbox(now);
  front.tick(now);
}

/** Does it, says in words what went wrong, and looks again. */
async function attempt(act, said = '') {
  let done = false;
  try {
    await act();
    front.say(said);
    sayAtList('');
    done = true;
  } catch (failure) {
    if (!(failure instanceof SignedOut)) {
      say(failure.message);
    }
  }
  refreshDesk();
  await Promise.all([refreshInbox(), refreshFront()]);
  return done;
}

function say(text) {
  if (front.thread) {
    front.say(text);
  } else {
    sayAtList(text);
  }
}

/** What was said of an act stays until the next one; what is wrong with the list itself, until that is well. */
function sayAtList(text, about = 'act') {
  element('inbox-failure').textContent = text;
  element('inbox-failure').dataset.about = about;
}

async function choose(conversation) {
  page.dataset.front = 'thread';
  element('approvals').hidden = true;
  await front.choose(conversation);
}

/** What is offered to this agent is taken by accepting it. */
const take = conversation => once('claim', async () => {
  const offer = offerOf(conversation);
  const done = await attempt(() => offer ? desk.accept(offer) : claim(conversation));
  if (done) {
    await choose(conversation);
    focusReply();
  }
});

/** Work of other kinds is done in the console. */
async function accept(offer) {
  const done = await attempt(() => desk.accept(offer));
  if (done && outside(offer.channel)) {
    await choose(offer.conversation);
    focusReply();
  } else if (done) {
    keep(CHOSEN, offer.conversation);
    location.assign(`${context}/agent/`);
  }
}

async function noAnswer() {
  const form = element('no-answer-form');
  form.reset();
  const conversation = front.chosen;
  if (await confirmed(element('no-answer-dialog'))) {
    const reason = new FormData(form).get('reason');
    if (await attempt(() => needsNoAnswer(conversation, reason))) {
      leave();
    }
  }
}

function leave() {
  const before = front.chosen;
  front.leave();
  focusThread(before);
}

function showApprovals() {
  front.leave();
  page.dataset.front = 'approvals';
  element('nothing').hidden = true;
  element('approvals').hidden = false;
  element('approvals-heading').focus();
  refreshApprovals().catch(failure => { element('approvals-said').textContent = failure.message; });
}

function leaveApprovals() {
  delete page.dataset.front;
  element('approvals').hidden = true;
  front.leave();
  drawFresh(inbox);
}

offersAct((what, offer, reason) => what === 'accept' ? accept(offer) : attempt(() => desk.decline(offer, reason)));
availabilityActs((availability, reason) => attempt(() => desk.available(availability, reason)));
noticesAct(desk.notices);
inboxActs({ choose, claim: take, redraw: drawList });
repliesAct({
  sent(thread, reply) {
    front.say(word(reply.state === 'WAITS_FOR_APPROVAL' ? 'social.said.waits' : 'social.said.posted'), 'out');
    refreshFront();
    refreshInbox();
  },
  say: text => front.say(text),
});
approvalsAct(refreshInbox, choose);
socialKeys({ choose });

element('claim').addEventListener('click', () => take(front.chosen));
element('no-answer').addEventListener('click', noAnswer);
element('transfer').addEventListener('click', () => document.dispatchEvent(new CustomEvent('amanchat:transfer', { detail: { conversation: front.chosen } })));
element('close-thread').addEventListener('click', () => once('close', async () => {
  if (await attempt(() => desk.end(front.chosen))) {
    leave();
  }
}));
element('back').addEventListener('click', leave);
element('approvals-open').addEventListener('click', showApprovals);
element('approvals-back').addEventListener('click', leaveApprovals);
document.addEventListener('amanchat:desk', refreshAll);
setInterval(tick, 1000);
refreshAll();
if (front.first()) {
  choose(front.first());
}
link.start();
