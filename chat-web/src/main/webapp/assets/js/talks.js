// One talk for every chat on the desk, so that unsent messages go out though another chat is in front.
import { noteLine } from './note-line.js';
import { stepLine } from './step-line.js';
import { staffStepWords } from './staff-steps.js';
import { Talk } from './talk.js';

const ASIDES = { steps: step => stepLine(step, staffStepWords(step)), notes: noteLine };

export class Talks {
  #talks = new Map(); // by conversation id

  get(id) {
    return this.#talks.get(id);
  }

  /** Those of these chats, and the one in front. */
  keep(chats, chosen) {
    for (const chat of chats) {
      if (!this.#talks.has(chat.id)) {
        this.#talks.set(chat.id, new Talk(chat.id, 'agent', ASIDES));
      }
      this.#talks.get(chat.id).otherName = chat.customer.name;
    }
    for (const [id, talk] of this.#talks) {
      if (id !== chosen && !chats.some(chat => chat.id === id)) {
        talk.stop();
        this.#talks.delete(id);
      }
    }
  }

  /** Messages and marks of every chat, for what was said and read while the socket was gone. */
  resync(drawn) {
    for (const talk of this.#talks.values()) {
      Promise.all([talk.resync(), talk.resyncMarks()]).then(drawn, () => {}); // the next opening asks again
    }
  }

  /** How many of a chat's messages the agent has not seen. */
  unreadOf(chat) {
    const talk = this.get(chat.id);
    if (chat.lastFrom === 'agent') {
      return 0;
    }
    // Whoever has answered has seen what came before the answer.
    return Math.max(0, chat.lastSequence - Math.max(chat.read, talk.receipts.readUpTo, talk.thread.lastOwn));
  }
}
