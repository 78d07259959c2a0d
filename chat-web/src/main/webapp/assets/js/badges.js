// Who of the bank writes in this chat, each with the match code that proves it. The codes change every few minutes, and
// are asked for again when they do.
import { get } from './api.js';
import { element } from './page-data.js';
import { word } from './words.js';

const SOONEST_MS = 5_000; // a clock that is wrong must not make this page ask without end
const LATEST_MS = 5 * 60_000;

let conversation = null;
let shown = [];
let next = 0;

/** The codes of that conversation from now on; with null, of none. */
export function badgesOf(id) {
  clearTimeout(next);
  conversation = id;
  if (id) {
    ask();
  } else {
    draw([]);
  }
}

async function ask() {
  const asked = conversation;
  clearTimeout(next);
  const { data } = await get(`/conversations/${asked}/badges`, { background: true }).catch(() => ({}));
  if (asked === conversation) {
    if (data) {
      draw(data);
    }
    const changes = Math.min(...shown.map(({ until }) => Date.parse(until))) - Date.now() + 500;
    next = setTimeout(ask, Math.min(LATEST_MS, Math.max(SOONEST_MS, changes || 0)));
  }
}

function draw(badges) {
  shown = badges;
  const [agent, ...others] = badges;
  element('match').hidden = !agent;
  element('match-how').hidden = !agent;
  say('match-code', agent?.code ?? '');
  element('others').hidden = !others.length;
  say('others', others.length ? word('agent.others', others.map(other => word('agent.other.code', other.name, other.employeeId, other.code)).join(', ')) : '');
  tick();
}

/** Only what has changed is touched: selected text stays selected. */
function say(id, text) {
  if (element(id).textContent !== text) {
    element(id).textContent = text;
  }
}

function tick() {
  if (shown.length) {
    const left = Math.max(0, Math.round((Date.parse(shown[0].until) - Date.now()) / 1000));
    say('match-left', word('match.left', `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`));
  }
}

setInterval(tick, 1000);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && conversation && ask());
