// Warns two minutes before a sign-in ends. Looking at the clock is no act: only "Stay signed in" is one. What other tabs
// do counts too, so the bank is asked before anybody is alarmed.
import { announceSignedOut, get, post, SignedOut } from './api.js';
import { caller, element } from './page-data.js';
import { sayToOtherTabs, whenOtherTabsSay } from './tabs.js';

const WARN_MS = 120_000;
const LOOK_MS = 10_000; // while the warning stands: another tab may have answered it
const AGAIN_MS = 15_000;

const dialog = element('session-end');
let ends = 0;
let overall = 0;
let understood = false;
let looks = 0;
let ticks = 0;

const acts = {
  async stay() {
    try {
      const { data } = await post('/session');
      dialog.close();
      began(data.idleSeconds, data.overallSeconds);
      sayToOtherTabs('stayed');
    } catch (failure) {
      failure instanceof SignedOut ? over() : later(AGAIN_MS);
    }
  },
  leave() {
    element('sign-out').requestSubmit();
  },
  understood() {
    understood = true;
    dialog.close();
  },
};

function began(idleSeconds, overallSeconds) {
  overall = Date.now() + overallSeconds * 1000;
  ends = Math.min(Date.now() + idleSeconds * 1000, overall);
  draw();
}

function due() {
  return Date.now() >= ends - WARN_MS;
}

function draw() {
  if (due()) {
    warn();
    later(Math.min(LOOK_MS, Math.max(1_000, ends - Date.now() + 1_000)));
  } else {
    if (dialog.open && dialog.dataset.state !== 'over') {
      dialog.close();
    }
    understood = false;
    clearInterval(ticks);
    later(ends - WARN_MS - Date.now());
  }
}

function later(milliseconds) {
  clearTimeout(looks);
  looks = setTimeout(look, Math.max(500, milliseconds));
}

/** What is true now, on whichever tab the last act was. */
async function look() {
  try {
    const { data } = await get('/session', { background: true });
    began(data.idleSeconds, data.overallSeconds);
  } catch (failure) {
    if (failure instanceof SignedOut) {
      over();
    } else {
      later(AGAIN_MS);
    }
  }
}

function warn() {
  show(ends === overall ? 'overall' : 'idle');
  clearInterval(ticks);
  ticks = setInterval(count, 1000);
  count();
}

function count() {
  const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
  dialog.querySelector('[data-left]').textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}

function over() {
  clearTimeout(looks);
  clearInterval(ticks);
  announceSignedOut();
  // A page that says by itself that the connection ended keeps what was typed, and offers the way back.
  if (element('link')) {
    dialog.close();
  } else {
    understood = false;
    show('over');
  }
}

function show(state) {
  dialog.dataset.state = state;
  if (!dialog.open && !understood) {
    dialog.showModal();
    document.dispatchEvent(new Event('amanchat:ends-soon'));
    dialog.querySelector(`[data-state=${state}] [data-first]`)?.focus();
  }
}

if (dialog && caller.id) {
  began(Number(dialog.dataset.idle), Number(dialog.dataset.overall));
  dialog.addEventListener('click', event => acts[event.target.closest('[data-does]')?.dataset.does]?.());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  document.addEventListener('amanchat:signed-out', over);
  document.addEventListener('amanchat:signed-in', look);
  whenOtherTabsSay('stayed', look);
}
