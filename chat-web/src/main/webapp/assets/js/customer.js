// The customer's page: before, waiting, open, closed.
import { get, post, Refused } from './api.js';
import { closeComposer, focusComposer } from './composer.js';
import { confirmed } from './dialog.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { initialsOf } from './names.js';
import { element } from './page-data.js';
import { showPlace } from './place.js';
import { hideStart, showStart } from './start-form.js';
import { Talk } from './talk.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

let talk = null;
let conversation = null;
let unseen = 0;

const link = new Link({
  opened: () => { refresh(); talk?.outbox.wake(); },
  event: heard,
  state: showLink,
  missed,
});

async function refresh() {
  try {
    if (talk) {
      draw((await get(`/conversations/${talk.id}`, { background: true })).data);
      await talk.resync();
    } else {
      const { data } = await get('/conversations/current', { background: true });
      data ? open(data) : before();
    }
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 404) {
      before();
    } // otherwise the next opening of the socket asks again
  }
}

async function missed() {
  const fresh = await talk?.resync().catch(() => 0);
  return fresh > 0;
}

function before() {
  talk?.stop();
  talk = null;
  conversation = null;
  element('loading').hidden = true;
  element('chat').hidden = true;
  closeComposer();
  showStart(open);
}

function open(found, unsent) {
  element('loading').hidden = true;
  hideStart();
  element('chat').hidden = false;
  element('event').textContent = '';
  talk = new Talk(found.id, 'customer');
  draw(found);
  talk.show().catch(() => {});
  if (unsent) {
    talk.send(unsent);
  }
  if (!found.marks) {
    refresh(); // the answer to the request for a chat does not hold everything
  }
}

/** Draws what is known of the conversation; an event brings only a part of it. */
function draw(news) {
  const was = conversation;
  conversation = { ...(was?.id === news.id ? was : {}), ...news };
  const { state, agent, marks } = conversation;
  const canWrite = state === 'OPEN' || state === 'ON_HOLD';
  showPlace(conversation);
  drawAgent(agent);
  if (news.marks) {
    talk.marks(marks);
  }
  element('closed').hidden = state !== 'CLOSED';
  element('end').hidden = state === 'CLOSED';
  if (was?.id !== conversation.id || was.state !== state) {
    canWrite ? talk.compose() : closeComposer();
    tell(was, conversation);
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
  } else if (state === 'ON_HOLD') {
    element('event').textContent = word('hold');
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
    talk?.stop();
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
      draw({ id: ending.id, state: 'CLOSED' });
      element('again').focus();
    } catch (failure) {
      element('event').textContent = failure.message;
    }
  }
});

element('again').addEventListener('click', () => {
  before();
  element('topic').focus();
});

addEventListener('online', () => talk?.outbox.wake());
refresh();
link.start();
