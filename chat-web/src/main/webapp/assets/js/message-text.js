// The text of a message as nodes: what was hidden is marked, and only addresses the bank allows become links. The places
// are those of the stored text, in UTF-16 units, as scripts count them.
import { word } from './words.js';

const CALLED = new Set(['https:', 'http:']); // whatever the server says, nothing else is ever called

/** Draws the text into the element anew. links: [{start, end, address}]; findings as the server tells them. */
export function drawText(element, { text, findings = [], links = [] }) {
  const pieces = [
    ...hiddenIn(findings).map(finding => ({ ...finding, draw: masked })),
    ...links.filter(callable).map(link => ({ ...link, draw: linked })),
  ].sort((one, other) => one.start - other.start);
  const nodes = [];
  let at = 0;
  for (const piece of pieces.filter(({ start, end }) => end > start && end <= text.length)) {
    if (piece.start >= at) {
      nodes.push(text.slice(at, piece.start), piece.draw(text.slice(piece.start, piece.end), piece));
      at = piece.end;
    }
  }
  element.replaceChildren(...[...nodes, text.slice(at)].filter(Boolean));
}

/** Those findings that hid something. */
export const hiddenIn = findings => findings.filter(({ action }) => action === 'MASK');

/** A calm mark; whoever hears the page hears what was hidden instead of a row of dots. */
function masked(text, { kind }) {
  const mark = document.createElement('span');
  mark.className = 'masked';
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', word('hidden.mark', word(`kind.${kind}`)));
  mark.textContent = text;
  return mark;
}

function linked(text, { address }) {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}

function callable({ address }) {
  return URL.canParse(address) && CALLED.has(new URL(address).protocol);
}
