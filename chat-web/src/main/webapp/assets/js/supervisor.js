// The supervisor's page: the board, always as it is now, and the conversation in front.
import { assigning } from './assign.js';
import { look, lookNow, startBoard } from './board.js';
import { chime } from './chime.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { wakeOutboxes } from './outbox.js';
import { element } from './page-data.js';
import {
  closePane, conversationBefore, conversationInFront, drawPane, help, join, paneHeard, resyncPane, watch,
} from './pane.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

let hands = null; // conversations in which help is asked for, as they were last drawn

const link = new Link({
  opened: () => { look(); resyncPane(); wakeOutboxes(); },
  event: heard,
  state: showLink,
});

function heard(event) {
  if (event.type === 'board' || event.type === 'rules') {
    look();
    return;
  }
  paneHeard(event);
  if (event.type === 'state' && event.conversation === conversationInFront()) {
    look();
  }
}

function drawn() {
  const raised = [...document.querySelectorAll('tr[data-hand]:not([data-hand=""])')];
  const fresh = hands && raised.filter(row => !hands.has(row.dataset.conversation));
  hands = new Set(raised.map(row => row.dataset.conversation));
  countInTitle(hands.size);
  if (fresh?.length) {
    element('board-news').textContent = word('supervisor.new-hand', fresh.at(-1).dataset.hand);
    chime();
  } else if (!hands.size) {
    element('board-news').textContent = '';
  }
  for (const button of document.querySelectorAll('[data-does=read]')) {
    button.ariaCurrent = String(button.closest('tr').dataset.conversation === conversationInFront());
  }
  drawPane();
}

/** Does it, says in its place when that cannot be, and shows what has become of it. */
async function act(does, place) {
  element(place).textContent = '';
  try {
    await does();
  } catch (failure) {
    element(place).textContent = failure.message;
  }
  await lookNow().catch(() => {}); // said on the page
}

const read = (id, name) => act(async () => { if (id !== conversationInFront()) { await watch(id, name); } }, 'board-news');

element('board').addEventListener('click', event => {
  const button = event.target.closest('[data-does]');
  const row = button?.closest('tr');
  if (button?.dataset.does === 'read') {
    read(row.dataset.conversation, row.querySelector('.board-name').textContent);
  } else if (button?.dataset.does === 'help') {
    act(() => help(row.dataset.conversation), 'board-news');
  }
});

element('pane').addEventListener('click', event => {
  const acts = { 'pane-join': join, 'pane-hand-answer': help };
  const what = acts[event.target.closest('button')?.id];
  if (what) {
    act(() => what(conversationInFront()), 'event');
  }
});

element('pane-close').addEventListener('click', async () => {
  await closePane();
  await lookNow().catch(() => {}); // said on the page
});

assigning(conversationInFront, () => look());
startBoard(conversationInFront, drawn);
if (conversationBefore()) {
  read(conversationBefore(), '');
}
addEventListener('online', wakeOutboxes);
link.start();
