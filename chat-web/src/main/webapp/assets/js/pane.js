// The conversation a supervisor reads along with, or has joined.
import { post } from './api.js';
import { outside } from './channel.js';
import { closeComposer, focusComposer } from './composer.js';
import { keep, kept } from './kept.js';
import { noteLine } from './note-line.js';
import { element } from './page-data.js';
import { staffStepWords } from './staff-steps.js';
import { stepLine } from './step-line.js';
import { tabList } from './tab-list.js';
import { Talk } from './talk.js';
import { whisperIn } from './whisper.js';
import { word } from './words.js';

const CHOSEN = 'watched';
/** Whoever reads along has received and read nothing on the agent's behalf. */
const NO_RECEIPTS = { readUpTo: 0, shown() {}, drawn() {}, known() {}, stop() {} };

const chooseTab = tabList(element('pane').querySelector('[role=tablist]'));
let talk = null;
let joined = false;

export const conversationInFront = () => talk?.id ?? null;
export const conversationBefore = () => kept(CHOSEN, null);

const act = (id, what, options) => post(`/supervisor/conversations/${id}/${what}`, undefined, options);

/** Reads along from now on; throws in words when that cannot be. */
export async function watch(id, name) {
  await act(id, 'watch');
  await stopWatching();
  joined = false;
  keep(CHOSEN, id);
  turnTo(id, NO_RECEIPTS);
  element('pane-title').textContent = name;
  element('pane').hidden = false;
  element('supervision').dataset.front = 'pane';
  element('pane-title').focus();
}

function turnTo(id, receipts) {
  talk?.stop();
  talk = new Talk(id, 'agent', { steps: step => stepLine(step, staffStepWords(step)), notes: noteLine });
  if (receipts) {
    talk.receipts.stop();
    talk.receipts = receipts;
  }
  element('event').textContent = '';
  closeComposer(() => {});
  chooseTab(element('tab-whisper'));
  element('tab-reply').hidden = true;
  const shown = talk;
  whisperIn(id, note => shown.aside('notes', note));
  shown.show().then(() => shown.resyncMarks()).catch(failure => { element('event').textContent = failure.message; });
}

/** What the board says of it: whether the person has joined, and whether it goes on. */
export function drawPane() {
  if (!talk) {
    return;
  }
  const about = element('about').querySelector(`[data-chosen="${talk.id}"]`);
  element('pane-join').hidden = !about || about.dataset.state !== 'OPEN' || outside(about.dataset.channel) || about.dataset.joined === 'true';
  element('pane-assign').hidden = !about;
  if (!about) {
    element('event').textContent = word('supervisor.over');
    closeComposer(() => {});
  } else {
    element('pane-title').textContent = about.dataset.name;
    talk.otherName = about.dataset.name;
    takePart(about.dataset.joined === 'true');
  }
}

function takePart(now) {
  if (now === joined) {
    return;
  }
  joined = now;
  if (joined) {
    turnTo(talk.id);
    talk.compose();
    element('tab-reply').hidden = false;
    chooseTab(element('tab-reply'));
    element('event').textContent = word('supervisor.joined');
    focusComposer();
  } else {
    turnTo(talk.id, NO_RECEIPTS);
  }
}

/** An event of the socket. */
export function paneHeard(event) {
  if (event.conversation === talk?.id) {
    talk.event(event);
  }
}

export const resyncPane = () => talk?.resync().catch(() => {}); // the next opening of the socket asks again

/** Joins a conversation, or answers its raised hand; throws in words when that cannot be. */
export const join = id => act(id, 'join');
export const help = id => act(id, 'hand-answered');

async function stopWatching() {
  const left = talk;
  talk = null;
  left?.stop();
  keep(CHOSEN, null);
  if (left) {
    await act(left.id, 'leave').catch(() => {}); // the server sees by itself that nobody reads any more
  }
}

export async function closePane() {
  const id = conversationInFront();
  element('pane').hidden = true;
  delete element('supervision').dataset.front;
  await stopWatching();
  document.getElementById(`read-${id}`)?.focus();
}

// Nobody reads along in a page that is gone; after a reload it begins anew. Whoever has joined stays until they leave.
addEventListener('pagehide', () => {
  if (talk && !joined) {
    act(talk.id, 'leave', { keepalive: true }).catch(() => {}); // the server sees by itself that nobody reads any more
  }
});
