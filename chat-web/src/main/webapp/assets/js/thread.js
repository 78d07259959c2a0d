// The messages of one conversation in order: numbered ones by number, then those still on their way. A message that
// comes twice (by push, by an answer, by asking) is one element, known by its number and by its client id. Between them
// stand asides, each after the message it came after.
import { MessageView } from './message-view.js';
import { caller } from './page-data.js';
import { dayInWords } from './times.js';

const ONE_BREATH_MS = 3 * 60_000; // messages of one sender so close together show one name and time

export class Thread {
  lines = document.createElement('div');
  last = 0; // every message up to this number is here
  #side;
  #conversation;
  #numbered = []; // by sequence, ascending
  #unsent = [];
  #byClientId = new Map();
  #marks = { received: 0, read: 0 };
  #asides = []; // by message and time

  constructor(side, conversation) {
    this.#side = side;
    this.#conversation = conversation;
    this.lines.className = 'lines';
  }

  get lastFromOther() {
    return this.#numbered.findLast(view => !view.own)?.sequence ?? 0;
  }

  get lastOwn() {
    return this.#numbered.findLast(view => view.own)?.sequence ?? 0;
  }

  /** Draws a stored message, as it comes by push or by asking; answers whether it is new here. */
  add(message) {
    if (this.#find(message.sequence)) {
      return false;
    }
    const own = message.from === this.#side;
    const waiting = own && this.#byClientId.get(message.clientId);
    if (waiting) {
      this.#number(waiting, message);
    } else {
      const view = this.#viewOf({ ...message, own, colleague: own && message.name !== caller.name });
      this.#byClientId.set(message.clientId, view);
      this.#number(view, message);
    }
    return !waiting;
  }

  /** Draws a message of this person's own that is still on its way. */
  addUnsent(entry) {
    if (this.#byClientId.has(entry.clientId)) {
      return;
    }
    const view = this.#viewOf({ ...entry, name: caller.name, sentAt: entry.at, own: true });
    this.#byClientId.set(entry.clientId, view);
    this.#unsent.push(view);
    view.sending();
    this.lines.append(view.root);
    this.#tidy(view);
  }

  acknowledge(entry, stored) {
    const view = this.#byClientId.get(entry.clientId);
    if (view && !view.sequence) {
      this.#number(view, stored);
    }
  }

  refuse(entry, again, edit) {
    const view = this.#byClientId.get(entry.clientId);
    view?.refuse(entry.reason, () => { view.sending(); again(); }, () => { this.#removeUnsent(view); edit(); });
  }

  /** Takes a message that was never stored out of the thread. */
  withdraw(entry) {
    const view = this.#byClientId.get(entry.clientId);
    if (view && !view.sequence) {
      this.#removeUnsent(view);
    }
  }

  /** A stored message says less from now on: {sequence, text, findings}. */
  redact(redaction) {
    this.#find(redaction.sequence)?.say(redaction);
  }

  /** Draws what is no message, after message number after; one key is one element. Answers whether it is new here. */
  aside({ key, after, at, node }) {
    if (this.#asides.some(aside => aside.key === key)) {
      return false;
    }
    const aside = { key, after, at: Date.parse(at), node };
    const later = this.#asides.findIndex(other => other.after > after || other.after === after && other.at > aside.at);
    const place = later < 0 ? this.#asides.length : later;
    this.#asides.splice(place, 0, aside);
    this.#placeAside(place);
    return true;
  }

  /** How far the other side has received and read: makes Sent into Delivered and Read. */
  mark(marks) {
    this.#marks.received = Math.max(this.#marks.received, marks.received ?? 0, marks.read ?? 0);
    this.#marks.read = Math.max(this.#marks.read, marks.read ?? 0);
    for (let i = this.#numbered.length - 1; i >= 0; i--) {
      const view = this.#numbered[i];
      if (view.own && view.root.dataset.state === 'read') {
        break;
      }
      view.state(this.#stateOf(view.sequence));
    }
  }

  #viewOf(message) {
    return new MessageView({ ...message, conversation: this.#conversation, staff: this.#side === 'agent' });
  }

  #stateOf(sequence) {
    if (sequence <= this.#marks.read) {
      return 'read';
    }
    return sequence <= this.#marks.received ? 'delivered' : 'sent';
  }

  #number(view, stored) {
    this.#unsent = this.#unsent.filter(other => other !== view);
    view.store(stored);
    view.state(this.#stateOf(view.sequence));
    let place = this.#numbered.length;
    while (place > 0 && this.#numbered[place - 1].sequence > view.sequence) {
      place--;
    }
    this.#numbered.splice(place, 0, view);
    const next = this.#numbered[place + 1] ?? this.#unsent[0];
    if (view.root.nextElementSibling !== (next?.root ?? null) || !view.root.parentNode) {
      this.lines.insertBefore(view.root, next?.root ?? null);
    }
    this.#tidy(view);
    this.#countOn();
    for (let i = this.#asides.length - 1; i >= 0 && this.#asides[i].after >= view.sequence; i--) {
      this.#placeAside(i);
    }
  }

  /** Before the next aside, or before the next message and the line of its day. */
  #placeAside(place) {
    const { after, node } = this.#asides[place];
    const message = this.#numbered[this.#placeAfter(after)];
    const aside = this.#asides[place + 1];
    let before = (message ?? this.#unsent[0])?.root ?? null;
    if (aside && aside.after < (message?.sequence ?? Infinity)) {
      before = aside.node;
    }
    while (before?.previousElementSibling?.className === 'day') {
      before = before.previousElementSibling;
    }
    if (!node.parentNode || node.nextElementSibling !== before) {
      this.lines.insertBefore(node, before);
    }
  }

  #countOn() {
    for (let i = this.#placeAfter(this.last); this.#numbered[i]?.sequence === this.last + 1; i++) {
      this.last++;
    }
  }

  #placeAfter(sequence) {
    let i = this.#numbered.length;
    while (i > 0 && this.#numbered[i - 1].sequence > sequence) {
      i--;
    }
    return i;
  }

  #find(sequence) {
    const view = this.#numbered[this.#placeAfter(sequence) - 1];
    return view?.sequence === sequence ? view : undefined;
  }

  #removeUnsent(view) {
    this.#unsent = this.#unsent.filter(other => other !== view);
    this.#byClientId.delete(view.clientId);
    view.root.remove();
  }

  /** Puts a day's line where a day begins, and a sender's name where that sender begins. */
  #tidy(view) {
    const all = [...this.#numbered, ...this.#unsent];
    const at = all.indexOf(view);
    this.#tidyOne(view, all[at - 1]);
    if (all[at + 1]) {
      this.#tidyOne(all[at + 1], view);
    }
  }

  #tidyOne(view, before) {
    view.follows(Boolean(before) && before.own === view.own && before.name === view.name
      && before.day === view.day
      && Date.parse(view.sentAt) - Date.parse(before.sentAt) < ONE_BREATH_MS);
    while (view.root.previousElementSibling?.className === 'day') {
      view.root.previousElementSibling.remove();
    }
    if (before?.day !== view.day) {
      const line = document.createElement('p');
      line.className = 'day';
      line.textContent = dayInWords(view.sentAt);
      view.root.before(line);
    }
  }
}
