// The customer's page: before, waiting, open or on hold, closed.
import { get, post, Refused } from './api.js';
import { badgesOf } from './badges.js';
import './call-me.js';
import { call, endCall, tellWhetherLookedAt } from './calling.js';
import { closeComposer, focusComposer, inComposer, takeBack } from './composer.js';
import { confirmationsOf, confirmationStep } from './confirm-you.js';
import { confirmed } from './dialog.js';
import { conversationsKept, takeDraft } from './drafts.js';
import { moveToStart } from './leftovers.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { initialsOf } from './names.js';
import { oneAtATime } from './one-at-a-time.js';
import { wakeOutboxes } from './outbox.js';
import { element } from './page-data.js';
import { showPlace, waits } from './place.js';
import { publicThreadOf, publicThreadStep } from './public-thread.js';
import { readersOf } from './readers.js';
import { safety } from './safety.js';
import { addToStart, hideStart, showStart, takeFromStart } from './start-form.js';
import { stepLine } from './step-line.js';
import { closedWords, stepWords } from './step-words.js';
import { StillThere, whenStillHere } from './still-there.js';
import { Talk } from './talk.js';
import { keepingPlace } from './thread-window.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

const FRESH_MS = 60_000; // place and estimate are pushed when the place changes; the estimate also changes by itself
const genuine = document.querySelector('.genuine-here'); // beside the chat, or below the form before it
let talk = null;
let stillThere = null;
let conversation = null;
let served = null; // who of the bank writes in which chat, as far as their codes are drawn
let failed = ''; // what an act of the person met, until something else happens
let unseen = 0;

const link = new Link({
  opened: () => { refresh(); wakeOutboxes(); },
  event: heard,
  state: showLink,
});

const refresh = oneAtATime(() => talk ? refreshTalk(talk) : findCurrent());

async function refreshTalk(asked) {
  try {
    const { data } = await get(`/conversations/${asked.id}`, { background: true });
    if (talk === asked) {
      draw(data);
      await talk.resync();
      showStillThere();
    }
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 404 && talk === asked) {
      before();
    } // otherwise the next opening of the socket asks again
  }
}

/** A chat begun while the answer was on its way knows better than the answer. */
async function findCurrent() {
  const { data } = await get('/conversations/current', { background: true }).catch(() => ({}));
  if (talk || data === undefined) {
    return; // the next opening of the socket asks again
  }
  data ? open(data) : before();
}

function before() {
  const left = talk?.id;
  talk?.stop();
  talk = null;
  conversation = null;
  publicThreadOf(null);
  element('loading').hidden = true;
  element('chat').hidden = true;
  closeComposer(addToStart);
  emptyEnded(left);
  element('start').append(genuine);
  showStart(open);
}

/** A customer has one open chat at most: all others of which something is kept have ended. */
function emptyEnded(left) {
  new Set([left, ...conversationsKept()].filter(id => id && id !== talk?.id)).forEach(moveToStart);
}

function open(found, unsent) {
  element('loading').hidden = true;
  hideStart(found.subject);
  element('safety').append(genuine);
  element('chat').hidden = false;
  if (talk?.id === found.id) {
    draw(found);
  } else {
    turnTo(found);
  }
  if (unsent) {
    talk.send(unsent);
  }
  if (!found.marks) {
    refresh(); // the answer to the request for a chat does not hold everything
  }
}

function turnTo(found) {
  const left = talk?.id;
  talk?.stop();
  conversation = null;
  stillThere = new StillThere();
  talk = new Talk(found.id, 'customer', { steps: drawStep });
  confirmationsOf(found.id);
  publicThreadOf(found.id, { mine: true });
  emptyEnded(left);
  draw(found);
  talk.show().catch(() => {});
}

/** Draws what is known of the conversation; an event brings only a part of it, and an answer may be older than one. */
function draw(news) {
  const was = conversation;
  conversation = { ...(was?.id === news.id ? was : {}), ...news };
  if (was?.id === news.id && was.state === 'CLOSED') {
    conversation.state = 'CLOSED';
  }
  const { state, marks } = conversation;
  const wasAtWork = inComposer() || document.activeElement === element('end');
  const began = was?.id !== conversation.id;
  keepingPlace(() => showPlace(conversation));
  drawAgent(conversation);
  if (news.marks) {
    talk.marks(marks);
  }
  element('closed').hidden = state !== 'CLOSED';
  element('end').hidden = state === 'CLOSED';
  showStillThere();
  if (began || was.state !== state) {
    failed = '';
    turned(began ? null : was, began);
    if (state === 'CLOSED' && wasAtWork) {
      element('again').focus();
    }
  }
  sayEvent();
}

/** A customer may write from the first moment to the last: what is written while waiting is there for the agent. */
function turned(was, began) {
  const { id, state, agent } = conversation;
  if (state === 'CLOSED') {
    closeComposer(addToStart);
    addToStart(takeDraft(id));
  } else if (began || was.state === 'CLOSED') {
    talk.compose();
  }
  if (was && waits(was) && state === 'OPEN' && agent) {
    call(word('call.answered', agent.name), focusComposer);
    if (document.activeElement === document.body) {
      focusComposer();
    }
  }
}

function eventWords({ state, agent, closedBecause }) {
  if (state === 'CLOSED') {
    return closedWords(closedBecause, agent?.name ?? '');
  }
  return state === 'ON_HOLD' ? word('held', agent?.name ?? '') : '';
}

/** Says it again only when it has changed: this is read aloud. */
function sayEvent() {
  const words = failed || eventWords(conversation);
  if (element('event').textContent !== words) {
    element('event').textContent = words;
  }
}

function tellFailure(failure) {
  failed = failure.message;
  sayEvent();
}

function drawStep(step) {
  stillThere.took(step);
  confirmationStep(step);
  return stepLine(step, stepWords(step));
}

function showStillThere() {
  if (talk && conversation) {
    stillThere.show(conversation.state, talk.thread.last);
  }
}

function drawAgent({ id, state, agent, others = [] }) {
  element('agent').hidden = !agent;
  talk.otherName = agent?.name ?? '';
  if (agent) {
    element('agent-name').textContent = agent.name;
    element('agent-id').textContent = agent.employeeId;
    element('agent-initials').textContent = initialsOf(agent.name);
  }
  const serving = agent && state !== 'CLOSED' ? [id, agent, ...others].map(one => one.employeeId ?? one).join(' ') : '';
  if (serving !== served) {
    served = serving;
    badgesOf(serving ? id : null);
    readersOf(id);
  }
}

function heard(event) {
  if (event.conversation !== talk?.id) {
    if (!talk || conversation.state === 'CLOSED') {
      lookForNew();
    }
  } else if (event.type === 'state' || event.type === 'place') {
    const { type, conversation: id, ...news } = event;
    draw({ ...news, id });
    if (type === 'state') {
      refresh();
    }
  } else {
    talk.event(event);
    showStillThere();
    if (event.type === 'step') {
      publicThreadStep(event.conversation, event.step.kind);
    }
    if (event.type === 'step' && event.step.kind === 'ASKED') {
      call(word('call.asked'), focusComposer);
    }
    countUnseen(event);
  }
}

/** A chat was begun in another tab. */
async function lookForNew() {
  const { data } = await get('/conversations/current', { background: true }).catch(() => ({}));
  if (data && data.id !== talk?.id) {
    open(data);
  }
}

function countUnseen(event) {
  if (event.type === 'message' && event.from === 'agent' && !(document.visibilityState === 'visible' && document.hasFocus())) {
    countInTitle(++unseen);
    if (unseen === 1) {
      call(word('call.message', event.name), focusComposer);
    }
  }
}

addEventListener('focus', () => { endCall(); countInTitle(unseen = 0); });
document.addEventListener('amanchat:ends-soon', () => conversation && conversation.state !== 'CLOSED' && call(word('call.ends-soon')));
setInterval(() => conversation && waits(conversation) && document.visibilityState === 'visible' && refresh(), FRESH_MS);

whenStillHere(text => { talk.send(text); focusComposer(); });

element('leave-message-do').addEventListener('click', async () => {
  const leaving = talk;
  try {
    await post(`/conversations/${leaving.id}/leave-message`);
    if (talk === leaving) {
      draw({ id: leaving.id, leftMessage: true });
      focusComposer();
    }
  } catch (failure) {
    tellFailure(failure);
  }
  refresh();
});

element('end').addEventListener('click', async () => {
  const ending = talk;
  if (await confirmed(element('end-dialog'))) {
    try {
      await post(`/conversations/${ending.id}/end`);
      if (talk === ending) {
        draw({ id: ending.id, state: 'CLOSED', closedBecause: 'CUSTOMER_ENDED' });
        element('again').focus();
      }
    } catch (failure) {
      tellFailure(failure);
    }
  }
});

safety({ current: () => talk.id, failed: tellFailure });

element('again').addEventListener('click', () => {
  before();
  element('topic').focus();
});

element('leftover-take').addEventListener('click', () => takeBack(takeFromStart()));

addEventListener('online', wakeOutboxes);
tellWhetherLookedAt();
refresh();
link.start();
