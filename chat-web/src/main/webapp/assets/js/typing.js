// "… is typing": told at most every three seconds, believed for five.
import { post } from './api.js';
import { element } from './page-data.js';
import { word } from './words.js';

const TELL_EVERY_MS = 3_000;
const BELIEVE_MS = 5_000;

export class Typing {
  #path;
  #told = 0;
  #timer = 0;

  constructor(conversation) {
    this.#path = `/conversations/${conversation}/typing`;
  }

  typed() {
    const now = Date.now();
    if (now - this.#told >= TELL_EVERY_MS) {
      this.#told = now;
      post(this.#path).catch(() => {}); // a hint only: nothing is lost when it does not arrive
    }
  }

  other(name) {
    clearTimeout(this.#timer);
    element('typing').textContent = word('typing', name);
    this.#timer = setTimeout(() => this.otherStopped(), BELIEVE_MS);
  }

  otherStopped() {
    clearTimeout(this.#timer);
    element('typing').textContent = '';
  }
}
