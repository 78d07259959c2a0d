// Says in words whether the page is connected.
import { element } from './page-data.js';
import { word } from './words.js';

const CALM_MS = 1_500; // a blink of the connection needs no words
let timer = 0;

export function showLink(state) {
  clearTimeout(timer);
  if (state === 'connecting') {
    timer = setTimeout(() => draw(state), CALM_MS);
  } else {
    draw(state);
  }
}

function draw(state) {
  const box = element('link');
  if (box.dataset.state !== 'signed-out' && (box.dataset.state !== state || !element('link-text').textContent)) {
    box.dataset.state = state;
    element('link-text').textContent = word(`link.${state}`);
  }
}

document.addEventListener('amanchat:signed-in', () => {
  element('link').dataset.state = 'connecting';
  element('link-sign-in').hidden = true;
  showLink('connecting');
});

document.addEventListener('amanchat:signed-out', () => {
  clearTimeout(timer);
  draw('signed-out');
  const link = element('link-sign-in');
  link.textContent = word('link.sign-in');
  link.hidden = false;
});
