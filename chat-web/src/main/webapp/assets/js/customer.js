// The customer's page: before, waiting, open, closed.
import { get, post, Refused } from './api.js';
import { closeComposer, focusComposer, inComposer, takeBack } from './composer.js';
import { confirmed } from './dialog.js';
import { conversationsKept, takeDraft } from './drafts.js';
import { moveToStart } from './leftovers.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { initialsOf } from './names.js';
import { oneAtATime } from './one-at-a-time.js';
import { wakeOutboxes } from './outbox.js';
import { element } from './page-data.js';
import { showPlace } from './place.js';
import { addToStart, hideStart, showStart, takeFromStart } from './start-form.js';
import { Talk } from './talk.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

let talk = null;
let conversation = null;
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
  element('loading').hidden = true;
  element('chat').hidden = true;
  closeComposer(addToStart);
  emptyEnded(left);
  showStart(open);
}

/** A customer has one open chat at most: all others of which something is kept have ended. */
function emptyEnded(left) {
  new Set([left, ...conversationsKept()].filter(id => id && id !== talk?.id)).forEach(moveToStart);
}

function open(found, unsent) {
  element('loading').hidden = true;
  hideStart(found.subject);
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
  element('event').textContent = '';
  talk = new Talk(found.id, 'customer');
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
  const { state, agent, marks } = conversation;
  const canWrite = state === 'OPEN';
  const wasAtWork = inComposer() || document.activeElement === element('end');
  showPlace(conversation);
  drawAgent(agent);
  if (news.marks) {
    talk.marks(marks);
  }
  element('closed').hidden = state !== 'CLOSED';
  element('end').hidden = state === 'CLOSED';
  if (was?.id !== conversation.id || was.state !== state) {
    canWrite ? talk.compose() : closeComposer(addToStart);
    tell(was, conversation);
    if (state === 'CLOSED') {
      addToStart(takeDraft(conversation.id));
      if (wasAtWork) {
        element('again').focus();
      }
    }
  }
}

function drawAgent(agent) {
  element('agent').hidden = !agent;
  talk.otherName = agent?.name ?? '';
  if (agent) {
    element('agent-name').textContent = agent.name;
    element('agent-id').textContent = agent.employeeId;
    element('agent-initials').textContent = initialsOf(agent.name);
  }
}

function tell(was, { state, agent }) {
  if (state === 'OPEN' && agent && was) {
    element('event').textContent = word('agent.joined', agent.name, agent.employeeId);
    if (document.activeElement === document.body) {
      focusComposer();
    }
  } else if (state === 'CLOSED') {
    element('event').textContent = word('closed');
  } else {
    element('event').textContent = '';
  }
}

function heard(event) {
  if (event.conversation !== talk?.id) {
    if (!talk || conversation.state === 'CLOSED') {
      lookForNew();
    }
  } else if (event.type === 'state') {
    draw({ id: talk.id, state: event.state, agent: event.agent });
    refresh();
  } else if (event.type === 'place') {
    draw({ id: talk.id, place: event.place, estimateSeconds: event.estimateSeconds });
  } else {
    talk.event(event);
    if (event.type === 'message' && conversation.state === 'OPEN') {
      element('event').textContent = ''; // who came is told; now they talk
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
  }
}

addEventListener('focus', () => countInTitle(unseen = 0));

element('end').addEventListener('click', async () => {
  const ending = talk;
  if (await confirmed(element('end-dialog'))) {
    try {
      await post(`/conversations/${ending.id}/end`);
      if (talk === ending) {
        draw({ id: ending.id, state: 'CLOSED' });
        element('again').focus();
      }
    } catch (failure) {
      element('event').textContent = failure.message;
    }
  }
});

element('again').addEventListener('click', () => {
  before();
  element('topic').focus();
});

element('leftover-take').addEventListener('click', () => takeBack(takeFromStart()));

addEventListener('online', wakeOutboxes);
refresh();
link.start();
