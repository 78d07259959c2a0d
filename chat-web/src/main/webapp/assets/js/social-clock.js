// How long a thread may still wait for its answer, as a picture, words and (by its kind) a colour.
import { stretch } from './times.js';
import { word } from './words.js';

const SOON = 1 / 3; // of the promised time

/** {kind, icon, words} of a line of the inbox. */
export function clockOf({ asked, due, unansweredSince, answered, state }, now) {
  if (state === 'CLOSED') {
    return { kind: 'ended', icon: 'end', words: word('social.clock.closed') };
  }
  if (!unansweredSince) {
    return { kind: 'answered', icon: 'check', words: word('social.clock.answered') };
  }
  if (answered) {
    return { kind: 'again', icon: 'reply', words: word('social.clock.again', stretch(now - Date.parse(unansweredSince))) };
  }
  return toAnswer(Date.parse(due) - now, Date.parse(due) - Date.parse(asked));
}

function toAnswer(left, promised) {
  if (left < 0) {
    return { kind: 'late', icon: 'alarm', words: word('social.clock.late', stretch(-left)) };
  }
  const kind = left < promised * SOON ? 'waits' : 'new';
  return { kind, icon: 'clock', words: word('social.clock.left', stretch(left)) };
}
