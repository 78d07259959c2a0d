// The form with which a customer begins a chat.
import { get, post, SignedOut } from './api.js';
import { draftOf, joined, keepDraft, START } from './drafts.js';
import { lookAtEntrances } from './entrance.js';
import { counterFor, refusalOf } from './limit.js';
import { element } from './page-data.js';
import { word } from './words.js';

const form = element('start');
const topic = element('topic');
const text = element('first-text');
text.value = draftOf(START);

/** Shows the form; started(conversation, unsent) is called once, with a text that the server did not take in. */
export function showStart(started) {
  changed();
  const choices = [...topic.options].filter(option => option.value);
  if (choices.length === 1) {
    topic.value = choices[0].value;
  }
  form.hidden = false;
  lookAtEntrances();
  form.onsubmit = event => {
    event.preventDefault();
    start(started);
  };
}

/** subject: the first text of the chat that is open now, which this form has sent if it holds the same. */
export function hideStart(subject) {
  form.hidden = true;
  if (text.value.trim() === subject?.trim()) {
    takeFromStart();
  }
  changed();
}

/** Keeps for the next chat what could not be sent in one that has ended, in front of what is there already. */
export function addToStart(...unsent) {
  if (joined(...unsent)) {
    text.value = joined(...unsent, text.value);
    element('start-unsent').textContent = word('start.unsent');
    changed();
  }
}

export function takeFromStart() {
  const words = text.value;
  text.value = '';
  element('start-unsent').textContent = '';
  changed();
  return words;
}

text.addEventListener('input', changed);

/** The text is kept; while a chat is in the page instead of the form, it is shown there. */
function changed() {
  keepDraft(START, text.value);
  element('start-counter').textContent = counterFor(text.value);
  element('leftover-text').textContent = text.value;
  element('leftover').hidden = !text.value.trim();
}

async function start(started) {
  const button = form.querySelector('button');
  refuse(whyNot());
  if (whyNot() || button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  try {
    const words = text.value;
    const { status, data } = await post('/conversations', { topic: topic.value, text: words });
    const unsent = status === 200 && !(await alreadySaid(data.id, words)) ? words : '';
    if (text.value === words) {
      takeFromStart();
    }
    started(data, unsent);
  } catch (failure) {
    if (!(failure instanceof SignedOut)) {
      refuse(failure.message);
    }
  } finally {
    button.removeAttribute('aria-disabled');
  }
}

function whyNot() {
  if (!topic.value) {
    return word('error.topic');
  }
  return text.value.trim() ? refusalOf(text.value) : word('error.empty');
}

/** One was open already. Perhaps from this very text: an earlier try whose answer was lost on the way. */
async function alreadySaid(conversation, words) {
  const { data } = await get(`/conversations/${conversation}/messages?after=0&limit=500`);
  return data.some(message => message.from === 'customer' && message.text.trim() === words.trim());
}

function refuse(reason) {
  element('start-refusal').textContent = reason;
}
