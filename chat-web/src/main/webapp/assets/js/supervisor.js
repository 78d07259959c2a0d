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

let called = null; // what calls for a supervisor, as it was last drawn: raised hands, and agents who ask for secrets

let alerted = false; // an agent tried again to ask for a secret, and the board was not drawn since

const link = new Link({
  opened: () => { look(); resyncPane(); wakeOutboxes(); },
  event: heard,
  state: showLink,
});

function heard(event) {
  if (['board', 'rules', 'alert'].includes(event.type)) {
    alerted ||= event.type === 'alert';
    look();
    return;
  }
  paneHeard(event);
  if (event.type === 'state' && event.conversation === conversationInFront()) {
    look();
  }
}

function drawn() {
  const rows = [...document.querySelectorAll('tr[data-hand]')];
  const calls = new Map([
    ...rows.filter(({ dataset }) => dataset.hand)
      .map(({ dataset }) => [`hand ${dataset.conversation}`, word('supervisor.new-hand', dataset.hand)]),
    ...rows.filter(({ dataset }) => dataset.alarm)
      .map(row => [`alarm ${row.dataset.conversation} ${row.dataset.alarm}`, word('supervisor.new-alarm', row.querySelector('.board-name').textContent)]),
  ]);
  const fresh = called && [...calls].filter(([key]) => !called.has(key)).map(([, words]) => words);
  called = calls;
  countInTitle(calls.size);
  if (fresh?.length) {
    element('board-news').textContent = fresh.at(-1);
    chime();
  } else if (alerted) {
    element('board-news').textContent = word('supervisor.alarm-elsewhere'); // on another page of the table
    chime();
  } else if (!calls.size) {
    element('board-news').textContent = '';
  }
  alerted = false;
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
