// The scrolled window onto a thread: stays at the newest message, but never pulls away someone reading older ones.
import { element } from './page-data.js';
import { counted } from './words.js';

const NEAR_PX = 80;
const log = element('log');
const button = element('newest');
let unseen = 0;

export function show(thread) {
  log.replaceChildren(thread.lines);
  toNewest();
}

export const atNewest = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;

export function toNewest() {
  log.scrollTop = log.scrollHeight;
  forget();
}

/** Changes the thread and then stays where the person was. */
export function keepingPlace(change, newFromOther = () => 0) {
  const stay = !atNewest();
  change();
  if (!stay) {
    toNewest();
  } else if (newFromOther() > 0) {
    unseen += newFromOther();
    button.textContent = counted('messages.new', unseen);
    button.hidden = false;
  }
}

function forget() {
  unseen = 0;
  button.hidden = true;
}

button.addEventListener('click', () => { toNewest(); log.focus({ preventScroll: true }); });
log.addEventListener('scroll', () => atNewest() && forget(), { passive: true });
let wasAtNewest = true;
log.addEventListener('scroll', () => { wasAtNewest = atNewest(); }, { passive: true });
// A phone's keyboard makes the window shorter: the newest message must not slip behind it.
new ResizeObserver(() => wasAtNewest && toNewest()).observe(log);
