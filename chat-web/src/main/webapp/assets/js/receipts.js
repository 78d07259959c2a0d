// Tells the server how far this side has received (drawn) and read (drawn, in a page that is seen and has the focus).
// Only the furthest number matters, so many messages make few requests.
import { put, Unreachable } from './api.js';
import { backOff } from './waiting.js';

export class Receipts {
  #reports;
  #drawn = 0;
  #shown = true;
  #look = () => this.#readIfSeen();

  constructor(conversation) {
    this.#reports = Object.fromEntries(['received', 'read'].map(kind => [kind, new Report(`/conversations/${conversation}/${kind}`)]));
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('focus', this.#look);
  }

  /** What the server already knows. */
  known(marks) {
    this.#reports.received.known(marks.received);
    this.#reports.read.known(marks.read);
  }

  drawn(sequence) {
    this.#drawn = Math.max(this.#drawn, sequence);
    this.#reports.received.upTo(this.#drawn);
    this.#readIfSeen();
  }

  /** Whether this thread is the one in the page (an agent has several). */
  shown(yes) {
    this.#shown = yes;
    this.#readIfSeen();
  }

  get readUpTo() {
    return this.#reports.read.wanted;
  }

  stop() {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('focus', this.#look);
  }

  #readIfSeen() {
    if (this.#shown && document.visibilityState === 'visible' && document.hasFocus()) {
      this.#reports.read.upTo(this.#drawn);
    }
  }
}

class Report {
  #path;
  wanted = 0;
  #told = 0;
  #busy = false;

  constructor(path) {
    this.#path = path;
  }

  known(sequence = 0) {
    this.#told = Math.max(this.#told, sequence);
  }

  async upTo(sequence) {
    this.wanted = Math.max(this.wanted, sequence);
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      while (this.wanted > this.#told) {
        const telling = this.wanted;
        await put(this.#path, { sequence: telling }, { background: true });
        this.known(telling);
      }
    } catch (failure) {
      if (failure instanceof Unreachable) {
        setTimeout(() => this.upTo(0), backOff(3));
      }
    } finally {
      this.#busy = false;
    }
  }
}
