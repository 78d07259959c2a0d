// Where a waiting customer stands: the place with an honest estimate, or what happens to a message that was left.
import { openingInWords } from './opening.js';
import { element } from './page-data.js';
import { word } from './words.js';

export const waits = ({ state }) => state === 'WAITING' || state === 'OFFERED';

export function showPlace(conversation) {
  const waiting = waits(conversation);
  const { title, number, estimate = '', more = '' } = wordsOf(conversation);
  element('waiting').hidden = !waiting;
  if (waiting) {
    say('place-heading', title);
    say('place-number', number);
    say('place-estimate', estimate);
    say('place-more', more);
  }
  const atTheScreen = waiting && !conversation.opensAt && !conversation.leftMessage;
  element('call-me').hidden = !atTheScreen;
  element('leave-message').hidden = !atTheScreen || conversation.state !== 'WAITING';
}

function wordsOf({ state, place, estimateSeconds, opensAt, closedText, leftMessage }) {
  if (state === 'OFFERED') {
    return { title: word('place.title'), number: word('place.offered') };
  }
  if (opensAt) {
    return {
      title: word('place.left.title'), number: word('place.closed', openingInWords(opensAt)), estimate: closedText ?? '',
      more: word('place.left.more'),
    };
  }
  if (leftMessage) {
    return { title: word('place.left.title'), number: word('place.left'), more: word('place.left.more') };
  }
  return { title: word('place.title'), number: numberWords(place), estimate: estimateInWords(estimateSeconds) };
}

/** In a few words, for a bar on another page. */
export function placeInShort({ state, place }) {
  return state === 'OFFERED' ? word('place.offered') : numberWords(place);
}

const numberWords = place => place > 1 ? word('place', place) : word('place.next');

export function estimateInWords(seconds) {
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
