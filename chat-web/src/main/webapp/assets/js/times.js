// Times in the page's language.
import { language } from './page-data.js';
import { word } from './words.js';

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
const whole = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export const timeOf = moment => clock.format(new Date(moment));
export const dateAndTimeOf = moment => whole.format(new Date(moment));
export const dayOf = moment => new Date(moment).toDateString();

export function dayInWords(moment) {
  const day = dayOf(moment);
  if (day === new Date().toDateString()) {
    return word('day.today');
  }
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  return day === yesterday.toDateString() ? word('day.yesterday') : date.format(new Date(moment));
}

/** A stretch of time in one rounded unit: 42 s, 3 min, 2 h, 5 d. */
export function stretch(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const units = [['days', 86_400], ['hours', 3_600], ['minutes', 60], ['seconds', 1]];
  const [name, size] = units.find(([, length]) => seconds >= length) ?? units[3];
  return word(`duration.${name}`, Math.floor(seconds / size));
}
