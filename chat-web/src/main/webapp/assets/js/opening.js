// When a closed queue opens, in words, on the reader's clock.
import { language } from './page-data.js';
import { dayOf, timeOf } from './times.js';
import { word } from './words.js';

const DAY_MS = 24 * 3_600_000;
const DAYS_BY_NAME = 6; // a week ahead the name of the day would mean two of them
const weekday = new Intl.DateTimeFormat(language, { weekday: 'long' });
const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });

export function openingInWords(moment, now = new Date()) {
  const at = new Date(moment);
  const days = Math.round((midnight(at) - midnight(now)) / DAY_MS); // rounded: a day of summer time has 23 hours
  if (dayOf(at) === dayOf(now)) {
    return word('opens.today', timeOf(at));
  }
  if (days === 1) {
    return word('opens.tomorrow', timeOf(at));
  }
  return word('opens.on', (days <= DAYS_BY_NAME ? weekday : date).format(at), timeOf(at));
}

const midnight = moment => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
