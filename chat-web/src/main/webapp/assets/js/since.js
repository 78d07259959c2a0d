// How long ago something was, going on while the page stands.
import { stretch } from './times.js';

/** Says it of every time of the page that is to be said so. */
export function tickSince() {
  const now = Date.now();
  for (const time of document.querySelectorAll('time[data-since]')) {
    const words = stretch(now - Date.parse(time.dateTime));
    if (time.textContent !== words) {
      time.textContent = words;
    }
  }
}
