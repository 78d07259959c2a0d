import { icon } from './icon.js';

/** A small mark: a picture with words, and a colour that says the same. */
export function chip({ kind, icon: picture, words }) {
  const node = document.createElement('span');
  node.className = `chip chip-${kind}`;
  node.append(icon(picture), words);
  return node;
}
