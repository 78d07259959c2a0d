// The place in the queue, with an honest estimate.
import { element } from './page-data.js';
import { word } from './words.js';

export function showPlace({ state, place, estimateSeconds }) {
  const waiting = state === 'WAITING' || state === 'OFFERED';
  element('place').hidden = !waiting;
  if (waiting) {
    say('place-number', numberWords(state, place));
    say('place-estimate', state === 'OFFERED' ? '' : estimateWords(estimateSeconds));
  }
}

function numberWords(state, place) {
  if (state === 'OFFERED') {
    return word('place.offered');
  }
  return place > 1 ? word('place', place) : word('place.next');
}

function estimateWords(seconds) {
  if (seconds === null || seconds === undefined) {
    return word('estimate.unknown');
  }
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) {
    return word('estimate.soon');
  }
  return minutes === 1 ? word('estimate.minute') : word('estimate.minutes', minutes);
}

/** Says it again only when it has changed: this is read aloud. */
function say(id, text) {
  if (element(id).textContent !== text) {
    element(id).textContent = text;
  }
}
