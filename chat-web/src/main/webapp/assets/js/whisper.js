// Whispering to the agent: stored once, however often it is sent; what is half-written is kept over a reload.
import { put } from './api.js';
import { keep, kept } from './kept.js';
import { refusalOf } from './limit.js';
import { element } from './page-data.js';

const TALLEST_PX = 180;
const form = element('whisper');
const box = element('whisper-text');
let conversation = null;
let written = () => {};
let clientId = null;
let busy = false;

/** taken(note) is called with what the server stored. */
export function whisperIn(newConversation, taken) {
  conversation = newConversation;
  written = taken;
  clientId = null;
  box.value = kept(draft(), '');
  say('');
  grow();
}

const draft = () => `whisper.${conversation}`;

function say(words) {
  element('whisper-refusal').textContent = words;
}

function grow() {
  box.style.height = 'auto';
  box.style.height = `${Math.min(TALLEST_PX, box.scrollHeight + 2)}px`;
}

async function submit() {
  const refusal = refusalOf(box.value);
  say(refusal);
  if (refusal || !box.value.trim() || busy) {
    return;
  }
  busy = true;
  clientId ??= crypto.randomUUID(); // the same one until the server has it
  const to = conversation;
  try {
    const { data } = await put(`/conversations/${to}/notes/${clientId}`, { text: box.value });
    keep(`whisper.${to}`, '');
    if (to === conversation) {
      clientId = null;
      box.value = '';
      grow();
      written(data);
    }
  } catch (failure) {
    say(failure.message);
  } finally {
    busy = false;
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  submit();
});

box.addEventListener('input', () => {
  clientId = null; // another text is another note
  keep(draft(), box.value);
  say('');
  grow();
});

box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
