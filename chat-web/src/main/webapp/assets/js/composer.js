// The message box: Enter sends, Shift+Enter begins a line, the draft survives a reload.
import { draftOf, joined, keepDraft } from './drafts.js';
import { counterFor, refusalOf } from './limit.js';
import { element } from './page-data.js';

const TALLEST_PX = 180;
const form = element('composer');
const box = element('message');
let writingTo = null;
let listener = null;
let elsewhere = () => {};

/** The listener has send(text) and typed(). */
export function composeFor(conversation, newListener) {
  listener = newListener;
  writingTo = conversation;
  box.value = draftOf(conversation);
  form.hidden = false;
  changed();
}

/** From now on nothing can be sent; elsewhere(text) is given what is taken back. */
export function closeComposer(newElsewhere) {
  form.hidden = true;
  listener = null;
  elsewhere = newElsewhere;
}

export const focusComposer = () => box.focus();
export const inComposer = () => form.contains(document.activeElement);

/** Gives a text back to be changed, in front of what was written since. */
export function takeBack(text) {
  if (!listener) {
    elsewhere(text);
    return;
  }
  box.value = joined(text, box.value);
  changed();
  box.focus();
}

/** Why the text in the box was not taken: elements, until it is changed. */
export const refuseComposed = lines => element('composer-refusal').replaceChildren(...lines);

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
  keepDraft(writingTo, box.value);
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
