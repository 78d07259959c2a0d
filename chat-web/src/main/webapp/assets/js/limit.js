// One message holds at most 4,000 characters: Unicode code points, as the server counts them.
import { word } from './words.js';

export const LONGEST = 4000;
const NEAR = 300;

export const lengthOf = text => [...text].length;

/** Words near and beyond the limit, nothing before. */
export function counterFor(text) {
  const left = LONGEST - lengthOf(text);
  if (left < 0) {
    return word('counter.over', -left);
  }
  return left <= NEAR ? word('counter.left', left) : '';
}

/** Why this text cannot be sent, or nothing. */
export function refusalOf(text) {
  return lengthOf(text) > LONGEST ? word('error.too-long', LONGEST) : '';
}
