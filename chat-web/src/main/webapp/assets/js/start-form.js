// The form with which a customer begins a chat.
import { get, post, SignedOut } from './api.js';
import { keep, kept } from './kept.js';
import { counterFor, refusalOf } from './limit.js';
import { element } from './page-data.js';
import { word } from './words.js';

const DRAFT = 'draft.start';
const form = element('start');
const topic = element('topic');
const text = element('first-text');

/** Shows the form; started(conversation, unsent) is called once, with a text that the server did not take in. */
export function showStart(started) {
  text.value = kept(DRAFT, '');
  const choices = [...topic.options].filter(option => option.value);
  if (choices.length === 1) {
    topic.value = choices[0].value;
  }
  form.hidden = false;
  form.onsubmit = event => {
    event.preventDefault();
    start(started);
  };
}

export function hideStart() {
  form.hidden = true;
}

text.addEventListener('input', () => {
  keep(DRAFT, text.value);
  element('start-counter').textContent = counterFor(text.value);
});

async function start(started) {
  const button = form.querySelector('button');
  refuse(whyNot());
  if (whyNot() || button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  try {
    const { status, data } = await post('/conversations', { topic: topic.value, text: text.value });
    const unsent = status === 200 && !(await alreadySaid(data.id, text.value)) ? text.value : '';
    text.value = '';
    keep(DRAFT, '');
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
