// Small pictures beside words: never instead of them.
import { context } from './page-data.js';

const SVG = 'http://www.w3.org/2000/svg';

/** name: the id of a picture in assets/img/icons.svg. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${context}/assets/img/icons.svg#${name}`);
  svg.append(use);
  return svg;
}
