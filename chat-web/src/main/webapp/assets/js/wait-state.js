// How a chat stands, as a picture, words and (by its kind) a colour: new, waiting, waiting long, answered, gone quiet.
import { stretch } from './times.js';
import { word } from './words.js';

const WAITS_MS = 60_000;
const WAITS_LONG_MS = 180_000;
const QUIET_MS = 240_000; // from then on it weighs less

/** {kind, icon, words} of a chat of the desk. */
export function waitState(chat, now) {
  if (chat.state === 'CLOSED') {
    return { kind: 'ended', icon: 'end', words: word('conversation.state.CLOSED') };
  }
  if (chat.state === 'ON_HOLD') {
    return { kind: 'held', icon: 'pause', words: word('wait.held') };
  }
  return chat.silentSince ? waiting(now - Date.parse(chat.silentSince), chat) : answered(now - Date.parse(chat.lastAt ?? chat.requestedAt));
}

function waiting(milliseconds, { leftMessage }) {
  if (leftMessage) {
    return { kind: 'message', icon: 'mail', words: word('wait.message') };
  }
  const words = word('wait.waits', stretch(milliseconds));
  if (milliseconds < WAITS_MS) {
    return { kind: 'new', icon: 'chat', words };
  }
  return milliseconds < WAITS_LONG_MS ? { kind: 'waits', icon: 'clock', words } : { kind: 'late', icon: 'alarm', words };
}

function answered(milliseconds) {
  return milliseconds < QUIET_MS
    ? { kind: 'answered', icon: 'check', words: word('wait.answered') }
    : { kind: 'quiet', icon: 'moon', words: word('wait.quiet', stretch(milliseconds)) };
}
