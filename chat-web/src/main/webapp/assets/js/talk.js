// One conversation in this page, either side's: its thread, its unsent messages, its receipts, and the rule that the
// server's list is the truth: asked for again whenever the socket opens or a number is missing.
import { get } from './api.js';
import { Asides } from './asides.js';
import { composeFor, refuseComposed, takeBack } from './composer.js';
import { oneAtATime } from './one-at-a-time.js';
import { outboxOf } from './outbox.js';
import { Receipts } from './receipts.js';
import { refusalLines } from './refusal.js';
import { Thread } from './thread.js';
import * as view from './thread-window.js';
import { Typing } from './typing.js';

const PAGE = 200;
const otherThan = { customer: 'agent', agent: 'customer' };

export class Talk {
  #side;
  #asides = {};
  shown = false;
  otherName = '';
  others = []; // who takes part beside the agent: [{name, employeeId, part}]

  /** asides: how to draw what stands between the messages: {steps, notes}, each a function of an item to an element. */
  constructor(id, side, asides = {}) {
    this.id = id;
    this.#side = side;
    this.thread = new Thread(side, id);
    this.typing = new Typing(id);
    this.receipts = new Receipts(id);
    this.receipts.shown(false);
    for (const [kind, draw] of Object.entries(asides)) {
      this.#asides[kind] = new Asides(id, kind, item => this.#drawAside(item, draw));
    }
    this.outbox = outboxOf(id);
    this.outbox.listener = {
      acknowledged: (entry, stored) => this.#acknowledged(entry, stored),
      refused: entry => this.#drawRefused(entry),
    };
    for (const entry of this.outbox.entries) {
      this.thread.addUnsent(entry);
      if (entry.reason) {
        this.#drawRefused(entry);
      }
    }
    this.outbox.send();
  }

  /** Puts this conversation into the page. */
  show() {
    this.shown = true;
    view.show(this.thread);
    this.receipts.shown(true);
    this.receipts.drawn(this.thread.lastFromOther); // what came while it was not in the page
    return this.resync();
  }

  hide() {
    this.shown = false;
    this.receipts.shown(false);
    this.typing.otherStopped();
  }

  compose() {
    composeFor(this.id, { send: text => this.send(text), typed: () => this.typing.typed() });
  }

  send(text) {
    const entry = this.outbox.add(text);
    this.thread.addUnsent(entry);
    view.toNewest();
  }

  marks({ customer, agent }) {
    const marks = { customer, agent };
    this.thread.mark(marks[otherThan[this.#side]] ?? {});
    this.receipts.known(marks[this.#side] ?? {});
  }

  /** An event of the socket that names this conversation; those of its state are the page's own business. */
  event(event) {
    if (event.type === 'message') {
      this.#came(event);
    } else if (event.type === 'redacted') {
      this.#change(() => this.thread.redact(event));
    } else if (event.type === 'typing' && event.by !== this.#side && this.shown) {
      this.typing.other(event.name ?? this.otherName);
    } else if ((event.type === 'received' || event.type === 'read') && event.by !== this.#side) {
      this.thread.mark({ [event.type]: event.sequence });
    } else if (event.type === 'state') {
      this.others = event.others ?? [];
    } else if (event.type === 'step') {
      this.#asides.steps?.came(event.step);
    } else if (event.type === 'note') {
      this.#asides.notes?.came(event.note);
    }
  }

  /** Draws an aside that an answer brought. */
  aside(kind, item) {
    this.#asides[kind].came(item);
  }

  #drawAside(item, draw) {
    this.#change(() => this.thread.aside({ ...item, node: draw(item) }));
    if (item.kind === 'REDACTED') {
      this.#askAgain(item.about).catch(() => {}); // the next opening of the socket asks for all steps that are missing
    }
  }

  /** Whoever missed the push of a redaction learns of it from its step. */
  async #askAgain(sequence) {
    const { data } = await get(`/conversations/${this.id}/messages?after=${sequence - 1}&limit=1`, { background: true });
    data.forEach(message => this.#change(() => this.thread.redact(message)));
  }

  #acknowledged(entry, stored) {
    this.#change(() => this.thread.acknowledge(entry, stored));
    this.#askIfMissing(stored.sequence);
  }

  #askIfMissing(sequence) {
    if (this.shown && this.thread.last < sequence) {
      this.resync().catch(() => {}); // the next opening of the socket asks again
    }
  }

  /** Asks for everything after the last number here. */
  resync = oneAtATime(() => Promise.all([this.#ask(), ...Object.values(this.#asides).map(each => each.resync())]));

  async resyncMarks() {
    const { data } = await get(`/conversations/${this.id}`, { background: true });
    this.others = data.others ?? [];
    this.marks(data.marks);
  }

  async #ask() {
    for (let more = true; more;) {
      const path = `/conversations/${this.id}/messages?after=${this.thread.last}&limit=${PAGE}`;
      const { data } = await get(path, { background: true });
      let fresh = 0;
      this.#change(() => { fresh = data.filter(message => this.#draw(message)).length; }, () => fresh);
      more = data.length === PAGE;
    }
  }

  #came(message) {
    if (message.from !== this.#side) {
      this.typing.otherStopped();
    }
    if (!this.shown) {
      return; // drawn, and so received, when it is shown: show() asks
    }
    this.#change(() => this.#draw(message), () => Number(message.from !== this.#side));
    this.#askIfMissing(message.sequence);
  }

  #draw(message) {
    const fresh = this.thread.add(message);
    this.outbox.remove(message.clientId);
    if (this.shown && message.from !== this.#side) {
      this.receipts.drawn(this.thread.lastFromOther);
    }
    return fresh;
  }

  /** What the guard refused goes back into the box, with its reasons beside it; anything else stays where it is. */
  #drawRefused(entry) {
    if (entry.reasons?.length && this.shown) {
      this.thread.withdraw(entry);
      this.outbox.remove(entry.clientId);
      takeBack(entry.text);
      refuseComposed(refusalLines(this.id, entry.reasons));
      return;
    }
    this.#change(() => this.thread.refuse(entry,
      () => this.outbox.tryAgain(entry),
      () => { this.outbox.remove(entry.clientId); takeBack(entry.text); }));
  }

  #change(change, newFromOther) {
    if (this.shown) {
      view.keepingPlace(change, newFromOther);
    } else {
      change();
    }
  }

  stop() {
    this.hide();
    this.receipts.stop();
  }
}
