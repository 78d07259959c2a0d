// The code by which the customer in front can tell this agent from somebody who only claims to be one.
import { get, Refused } from './api.js';
import { element } from './page-data.js';
import { timeOf } from './times.js';
import { word } from './words.js';

const AGAIN_MS = 10_000; // after a failure
const SOONEST_MS = 1_000;

let conversation = null;
let timer = 0;

document.addEventListener('amanchat:selected', ({ detail }) => {
  conversation = detail.conversation;
  draw();
  ask();
});

async function ask() {
  clearTimeout(timer);
  const about = conversation;
  if (!about) {
    return;
  }
  try {
    const { data } = await get(`/conversations/${about}/match-code`, { background: true });
    if (about === conversation) {
      draw(data);
      timer = setTimeout(ask, Math.max(SOONEST_MS, Date.parse(data.until) - Date.now()));
    }
  } catch (failure) {
    if (about === conversation) {
      draw(); // a code that may be old is none
      timer = failure instanceof Refused ? 0 : setTimeout(ask, AGAIN_MS);
    }
  }
}

function draw({ code = '', until } = {}) {
  element('match-code').hidden = !code;
  element('match-code-value').textContent = code;
  element('match-code-until').textContent = until ? word('match-code.until', timeOf(until)) : '';
}
