// The message box: Enter sends, Shift+Enter begins a line, the draft survives a reload.
import { keep, kept } from './kept.js';
import { counterFor, refusalOf } from './limit.js';
import { element } from './page-data.js';

const TALLEST_PX = 180;
const form = element('composer');
const box = element('message');
let draft = '';
let listener = null;

/** The listener has send(text) and typed(). */
export function composeFor(conversation, newListener) {
  listener = newListener;
  draft = `draft.${conversation}`;
  box.value = kept(draft, '');
  form.hidden = false;
  changed();
}

export function closeComposer() {
  form.hidden = true;
  listener = null;
}

export const focusComposer = () => box.focus();

/** Gives a text back to be changed, in front of what was written since. */
export function takeBack(text) {
  box.value = box.value ? `${text}\n${box.value}` : text;
  changed();
  box.focus();
}

function submit() {
  const refusal = refusalOf(box.value);
  element('composer-refusal').textContent = refusal;
  if (refusal || !box.value.trim() || !listener) {
    return;
  }
  const text = box.value;
  box.value = '';
  changed();
  box.focus();
  listener.send(text);
}

function changed() {
  keep(draft, box.value);
  const counter = counterFor(box.value);
  element('composer-counter').textContent = counter;
  element('composer-refusal').textContent = '';
  box.style.height = 'auto';
  box.style.height = `${Math.min(TALLEST_PX, box.scrollHeight + 2)}px`;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  submit();
});

box.addEventListener('input', () => {
  changed();
  if (box.value) {
    listener?.typed();
  }
});

box.addEventListener('keydown', event => {
  // While a word is being composed (Japanese, Chinese …), Enter belongs to the input method.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
