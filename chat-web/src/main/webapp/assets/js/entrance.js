// What awaits a customer who chooses a topic: open, with an estimate; or closed until some time, when a message can be
// left. Kept fresh while the form stands there.
import { get } from './api.js';
import { openingInWords } from './opening.js';
import { element } from './page-data.js';
import { estimateInWords } from './place.js';
import { word } from './words.js';

const FRESH_MS = 60_000;
const form = element('start');
const topic = element('topic');
const begin = element('start-submit').textContent;
const entrances = new Map(); // by topic
let timer = 0;

/** Looks now, and again while the form is shown. */
export async function lookAtEntrances() {
  clearTimeout(timer);
  timer = setTimeout(() => !form.hidden && lookAtEntrances(), FRESH_MS);
  try {
    const { data } = await get('/conversations/topics', { background: true });
    data.forEach(entrance => entrances.set(entrance.topic, entrance));
    [...topic.options].forEach(mark);
    show();
  } catch {
    // The form works without: whoever comes to a closed queue then learns it after sending.
  }
}

/** In the list itself, too: nobody should have to try one topic after the other. */
function mark(option) {
  const entrance = entrances.get(option.value);
  if (entrance) {
    option.textContent = entrance.opensAt ? word('entrance.option.closed', entrance.name) : entrance.name;
  }
}

function show() {
  const entrance = entrances.get(topic.value);
  const closed = Boolean(entrance?.opensAt);
  const lines = entrance ? wordsOf(entrance) : [];
  const box = element('entrance');
  if ([...box.children].map(line => line.textContent).join('\n') !== lines.join('\n')) {
    box.replaceChildren(...lines.map(paragraph));
  }
  box.dataset.state = entrance ? (closed ? 'closed' : 'open') : '';
  element('start-submit').textContent = closed ? word('entrance.leave') : begin;
}

function wordsOf({ opensAt, closedText, estimateSeconds }) {
  if (!opensAt) {
    return [`${word('entrance.open')} ${estimateSeconds === null ? '' : estimateInWords(estimateSeconds)}`.trim()];
  }
  return [word('entrance.closed', openingInWords(opensAt)), closedText, word('entrance.closed.more')].filter(Boolean);
}

function paragraph(text) {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

topic.addEventListener('change', show);
addEventListener('focus', () => !form.hidden && lookAtEntrances());
