// Moments as the bank's clock says them become those of the reader's.
import { dateAndTimeOf } from './times.js';

/** Those in this part of the page that are not yet the reader's. */
export function localize(part) {
  for (const time of part.querySelectorAll('time[data-moment]:not([title])')) {
    time.title = time.textContent;
    time.textContent = dateAndTimeOf(time.dateTime);
  }
}

localize(document);
