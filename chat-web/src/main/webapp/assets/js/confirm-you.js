// The agent asks the customer to confirm who they are: a dialog of the bank takes the second factor, so that no code is
// ever written into the chat. Closing it is no answer; a line above the message box keeps it at hand.
import { get, post, Refused } from './api.js';
import { call } from './calling.js';
import { element } from './page-data.js';
import { stepUp } from './step-up.js';
import { keepingPlace } from './thread-window.js';
import { word } from './words.js';

const ABOUT_IT = ['CONFIRMATION_ASKED', 'CONFIRMED', 'NOT_CONFIRMED'];
const dialog = element('confirm-you');
let conversation = null;
let pending = null;
let soon = 0;
let lapses = 0;

/** What that conversation asks of its customer from now on. */
export function confirmationsOf(id) {
  conversation = id;
  show(null);
}

/** A step of the conversation. */
export function confirmationStep({ kind }) {
  if (ABOUT_IT.includes(kind)) {
    clearTimeout(soon);
    soon = setTimeout(look); // many steps come at once when the page opens
  }
}

async function look() {
  const asked = conversation;
  const { data } = await get(`/conversations/${asked}/confirmation`, { background: true }).catch(() => ({}));
  if (data !== undefined && asked === conversation) {
    show(data?.pending ? data : null);
  }
}

function show(now) {
  const before = pending;
  pending = now;
  clearTimeout(lapses);
  keepingPlace(() => { element('confirm-ask').hidden = !now; });
  if (!now) {
    dialog.close();
    return;
  }
  lapses = setTimeout(look, Math.max(1_000, Date.parse(now.until) - Date.now() + 1_000));
  for (const place of ['confirm-you-who', 'confirm-ask-text']) {
    element(place).textContent = word(`confirm.${place}`, now.agentName, now.employeeId);
  }
  if (before?.until !== now.until && !dialog.open) {
    call(word('call.confirm'));
    ask(false);
  }
}

/** Opened by itself it leaves the keys alone: whoever is typing must not type into it unawares. */
async function ask(byPerson) {
  const answered = stepUp(dialog, {
    confirm: given => answer(given),
    question: async () => {
      const { data } = await get(`/conversations/${conversation}/confirmation`);
      return data?.passkeyQuestion ?? null;
    },
  });
  if (!byPerson) {
    element('confirm-you-title').focus();
  }
  if (await answered) {
    show(null);
  }
}

async function answer(given) {
  const { data } = await post(`/conversations/${conversation}/confirmation`, given);
  if (data?.result === 'NOT_ASKED') {
    look();
  }
  if (data?.result !== 'CONFIRMED') {
    throw new Refused(0, word(`confirm.${data?.result}`));
  }
}

dialog.querySelector('[data-does=decline]').addEventListener('click', async () => {
  try {
    await post(`/conversations/${conversation}/confirmation/decline`);
    show(null);
  } catch (failure) {
    dialog.querySelector('[role=alert]').textContent = failure.message;
  }
});

element('confirm-ask-do').addEventListener('click', () => pending && ask(true));
