// Moments as the bank's clock says them become those of the reader's.
import { dateAndTimeOf } from './times.js';

for (const time of document.querySelectorAll('time[data-moment]')) {
  time.title = time.textContent;
  time.textContent = dateAndTimeOf(time.dateTime);
}
