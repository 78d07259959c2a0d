// What stands between the messages of a conversation and has numbers of its own: steps, and for staff, notes.
// The server's list is the truth; whatever is pushed twice, or pushed and asked for, is one line.
import { get } from './api.js';
import { oneAtATime } from './one-at-a-time.js';

export class Asides {
  #kind;
  #path;
  #draw;
  #last = 0;

  /** kind: "steps" or "notes", as in the address; draw(item) answers whether it is new here. */
  constructor(conversation, kind, draw) {
    this.#kind = kind;
    this.#path = `/conversations/${conversation}/${kind}`;
    this.#draw = draw;
  }

  /** One that was pushed; if others before it are missing, they are asked for. */
  came(item) {
    if (item.number > this.#last + 1) {
      this.resync().catch(() => {}); // the next opening of the socket asks again
    }
    this.#take(item);
  }

  resync = oneAtATime(() => this.#ask());

  async #ask() {
    const { data } = await get(`${this.#path}?after=${this.#last}`, { background: true });
    data.forEach(item => this.#take(item));
    this.#last = Math.max(this.#last, ...data.map(item => item.number));
  }

  #take(item) {
    if (item.number === this.#last + 1) {
      this.#last = item.number;
    }
    this.#draw({ ...item, key: `${this.#kind}-${item.number}` });
  }
}
