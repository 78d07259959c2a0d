// Messages on their way to the bank. Each has its client id before the first try and is kept over a reload until the
// server has acknowledged it, so that trying again can neither lose nor double it. One at a time, in order.
import { put, Refused, SignedOut } from './api.js';
import { keep, kept } from './kept.js';
import { backOff, Pause } from './waiting.js';

const outboxes = new Map(); // by conversation id: two for one conversation would send everything twice

export function outboxOf(conversation) {
  if (!outboxes.has(conversation)) {
    outboxes.set(conversation, new Outbox(conversation));
  }
  return outboxes.get(conversation);
}

/** The connection is back. */
export const wakeOutboxes = () => outboxes.forEach(outbox => outbox.wake());

class Outbox {
  #conversation;
  #entries;
  #running = false;
  #pause = new Pause();

  /** Whoever shows this conversation: has acknowledged(entry, answer) and refused(entry). */
  listener = null;

  constructor(conversation) {
    this.#conversation = conversation;
    this.#entries = kept(this.#name, []);
  }

  get #name() {
    return `outbox.${this.#conversation}`;
  }

  get entries() {
    return [...this.#entries];
  }

  add(text) {
    const entry = { clientId: crypto.randomUUID(), text, at: new Date().toISOString() };
    this.#entries.push(entry);
    this.#save();
    this.send();
    return entry;
  }

  tryAgain(entry) {
    delete entry.reason;
    delete entry.reasons;
    this.#save();
    this.send();
  }

  /** Taken back by the person, or seen to have arrived. */
  remove(clientId) {
    this.#entries = this.#entries.filter(entry => entry.clientId !== clientId);
    this.#save();
  }

  /** Gives up all that is here, and answers the texts. */
  takeAll() {
    const texts = this.#entries.map(entry => entry.text);
    this.#entries = [];
    this.#save();
    return texts;
  }

  /** The connection is back: do not wait any longer. */
  wake() {
    this.#pause.wake();
    this.send();
  }

  async send() {
    if (this.#running) {
      return;
    }
    this.#running = true;
    try {
      for (let attempt = 0, entry; (entry = this.#entries.find(waiting => !waiting.reason)) !== undefined;) {
        attempt = await this.#sendOne(entry) ? 0 : attempt + 1;
        if (attempt > 0) {
          await this.#pause.for(Math.max(backOff(attempt), (entry.retryAfterSeconds ?? 0) * 1000));
        }
      }
    } catch (failure) {
      if (!(failure instanceof SignedOut)) {
        throw failure;
      }
    } finally {
      this.#running = false;
    }
  }

  /** Answers whether the entry is settled, one way or the other. */
  async #sendOne(entry) {
    try {
      const { data } = await put(`/conversations/${this.#conversation}/messages/${entry.clientId}`, { text: entry.text });
      this.remove(entry.clientId);
      this.listener?.acknowledged(entry, data);
      return true;
    } catch (failure) {
      if (failure instanceof SignedOut) {
        throw failure;
      }
      if (!this.#entries.includes(entry)) {
        return true; // seen to have arrived meanwhile, only the answer was lost
      }
      if (!(failure instanceof Refused) || failure.status === 429) {
        entry.retryAfterSeconds = failure.retryAfterSeconds;
        return false;
      }
      entry.reason = failure.message;
      entry.reasons = failure.reasons;
      this.#save();
      this.listener?.refused(entry);
      return true;
    }
  }

  #save() {
    keep(this.#name, this.#entries);
  }
}
