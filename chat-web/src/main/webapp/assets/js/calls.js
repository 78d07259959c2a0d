// How the console calls its agent: by sound, by a count in the tab's title, by a notice on the desktop. Each can be
// switched off, for all of the agent's devices; the desktop's notices need the browser's leave as well.
import { chime } from './chime.js';
import { askForNotices, notices as leave, notify } from './notice.js';
import { element } from './page-data.js';
import { countInTitle } from './title.js';
import { word } from './words.js';

const KINDS = ['sound', 'titleCount', 'desktop'];
const box = kind => element(`notices-${kind}`);
let chosen = { sound: true, titleCount: true, desktop: false };
let count = 0;
let changing = 0;

export function drawNotices({ notices }) {
  if (!changing) {
    chosen = notices;
    KINDS.forEach(kind => { box(kind).checked = chosen[kind]; });
    countCalls(count);
  }
}

/** Calls the agent: something new needs them. The words say who, never what was written. */
export function call(title, text, clicked) {
  if (chosen.sound) {
    chime();
  }
  if (chosen.desktop && !document.hasFocus()) {
    notify(title, text, clicked);
  }
}

export function countCalls(newCount) {
  count = newCount;
  countInTitle(chosen.titleCount ? count : 0);
}

/** save(notices) tells the server. */
export function noticesAct(save) {
  for (const kind of KINDS) {
    box(kind).addEventListener('change', async () => {
      changing++;
      chosen = { ...chosen, [kind]: box(kind).checked };
      countCalls(count);
      say(kind === 'desktop' && chosen.desktop ? await askForNotices() : 'granted');
      if (kind === 'sound' && chosen.sound) {
        chime();
      }
      try {
        await save(chosen);
      } catch (failure) {
        element('notices-said').textContent = failure.message;
      } finally {
        changing--;
      }
    });
  }
}

function say(leaveGiven) {
  element('notices-said').textContent = leaveGiven === 'granted' ? '' : word('notices.no-leave');
}

export function openNotices() {
  say(chosen.desktop ? leave() : 'granted');
  element('notices').showModal();
}

element('notices-open').addEventListener('click', openNotices);
