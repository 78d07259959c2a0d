// Writing an internal note: as safe as a message. It has its client id before the first try, so that trying again
// after a lost answer makes one note; until the server has it, it stays in the box.
import { put, SignedOut } from './api.js';
import { keep, kept } from './kept.js';
import { counterFor, refusalOf } from './limit.js';
import { element } from './page-data.js';

const box = element('note');
let writingTo = null;
let saved = null;
let saving = false;

const draftName = conversation => `note-draft.${conversation}`;
const empty = { text: '', clientId: '' };

/** saved(conversation, note) is told of each note the server has taken. */
export function notesAct(newSaved) {
  saved = newSaved;
}

export function noteFor(conversation) {
  writingTo = conversation;
  box.value = kept(draftName(conversation), empty).text;
  changed();
}

export const focusNote = () => box.focus();

async function save() {
  const refusal = refusalOf(box.value);
  element('note-refusal').textContent = refusal;
  if (refusal || !box.value.trim() || saving) {
    return;
  }
  saving = true;
  const conversation = writingTo;
  const { text, clientId } = kept(draftName(conversation), { text: box.value, clientId: crypto.randomUUID() });
  try {
    const { data } = await put(`/conversations/${conversation}/notes/${clientId}`, { text });
    saved(conversation, data);
    taken(conversation, text);
  } catch (failure) {
    if (!(failure instanceof SignedOut) && writingTo === conversation) {
      element('note-refusal').textContent = failure.message;
    }
  } finally {
    saving = false;
  }
}

/** What was written on meanwhile stays. */
function taken(conversation, text) {
  if (kept(draftName(conversation), empty).text === text) {
    keep(draftName(conversation), null);
    if (writingTo === conversation) {
      box.value = '';
      changed();
    }
  }
}

function changed() {
  element('note-counter').textContent = counterFor(box.value);
  element('note-refusal').textContent = '';
}

/** Another text is another note. */
function keepDraft() {
  keep(draftName(writingTo), box.value.trim() ? { text: box.value, clientId: crypto.randomUUID() } : null);
}

box.addEventListener('input', () => { keepDraft(); changed(); });
box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    save();
  }
});
element('note-form').addEventListener('submit', event => {
  event.preventDefault();
  save();
});
