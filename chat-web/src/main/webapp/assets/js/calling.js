// Calls the customer back to the chat: by a sound, in the page's title, and by a notice of the desktop. Nobody is called
// who looks at the chat, in this tab or another.
import { chime } from './chime.js';
import { keep, kept } from './kept.js';
import { notify } from './notice.js';

const LOOKED_AT = 'amanchat.chat-looked-at';
const SILENT = 'silent';
const title = document.title;

/** clicked: what a click on the notice does. */
export async function call(words, clicked) {
  if (await chatIsLookedAt()) {
    return;
  }
  document.title = `\u{1F514} ${words}`;
  if (soundIsOn()) {
    chime();
  }
  if (!(document.visibilityState === 'visible' && document.hasFocus())) {
    notify(words, title, clicked);
  }
}

export const endCall = () => { document.title = title; };

export const soundIsOn = () => !kept(SILENT, false);
export const turnSound = on => keep(SILENT, on ? null : true);

async function chatIsLookedAt() {
  const { held } = await navigator.locks?.query() ?? { held: [] };
  return held.some(lock => lock.name === LOOKED_AT);
}

/** To be called by the chat's page: it lets the other tabs know whether it is looked at. */
export function tellWhetherLookedAt() {
  let looksAway = null;
  const look = () => {
    const looked = document.visibilityState === 'visible' && document.hasFocus();
    if (looked && !looksAway) {
      const until = new Promise(resolve => { looksAway = resolve; });
      navigator.locks?.request(LOOKED_AT, { mode: 'shared' }, () => until);
    } else if (!looked && looksAway) {
      looksAway();
      looksAway = null;
    }
  };
  ['focus', 'blur', 'pagehide'].forEach(kind => addEventListener(kind, look));
  document.addEventListener('visibilitychange', look);
  look();
}

addEventListener('focus', endCall);
