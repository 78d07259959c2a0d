// One message as one element. All text goes in as text nodes: what a person wrote is never markup.
import { notesBelow } from './message-notes.js';
import { drawText } from './message-text.js';
import { dayOf, timeOf } from './times.js';
import { word } from './words.js';

const template = document.getElementById('message-template').content.firstElementChild;

export class MessageView {
  #conversation;
  #staff;

  /**
   * message: {conversation, staff, clientId, name, text, sentAt, own, colleague, findings, links, scam}; sequence and state
   * come later for an own one. staff: whether staff look at it; own: of this side; colleague: of this side, but of
   * somebody else.
   */
  constructor(message) {
    this.root = template.cloneNode(true);
    this.own = message.own;
    this.clientId = message.clientId;
    this.sequence = 0;
    this.name = message.name;
    this.#conversation = message.conversation;
    this.#staff = message.staff;
    this.root.classList.toggle('message-colleague', Boolean(message.colleague));
    this.root.classList.add(message.own ? 'message-own' : 'message-other');
    this.#part('name').textContent = message.name;
    drawText(this.#part('text'), { text: message.text });
    this.#showTime(message.sentAt);
  }

  /** As the server has stored it: with its number, its time, and its text (which may have been masked). */
  store(stored) {
    this.sequence = stored.sequence;
    this.root.dataset.sequence = stored.sequence;
    this.say(stored);
    this.#showTime(stored.sentAt);
    this.#part('refusal').hidden = true;
  }

  /** What it says from now on: {text, findings, links, scam}. */
  say({ text, findings, links, scam }) {
    drawText(this.#part('text'), { text, findings, links });
    this.#part('notes').replaceChildren(
      ...notesBelow({ conversation: this.#conversation, sequence: this.sequence, own: this.own, staff: this.#staff, findings, scam }));
  }

  state(state) {
    if (this.own && this.root.dataset.state !== state) {
      this.root.dataset.state = state;
      this.#part('state').textContent = word(`state.${state}`);
    }
  }

  sending() {
    this.#part('refusal').hidden = true;
    this.state('sending');
  }

  refuse(reason, again, edit) {
    this.state('refused');
    this.#part('reason').textContent = reason;
    this.root.querySelector('[data-does=again]').onclick = again;
    this.root.querySelector('[data-does=edit]').onclick = edit;
    this.#part('refusal').hidden = false;
  }

  /** Says nothing new about the sender when the message before came from the same one. */
  follows(yes) {
    this.root.classList.toggle('message-follows', yes);
  }

  #showTime(moment) {
    this.sentAt = moment;
    this.day = dayOf(moment);
    const time = this.root.querySelector('time');
    time.dateTime = moment;
    time.textContent = timeOf(moment);
  }

  #part(name) {
    return this.root.querySelector(`.message-${name}`);
  }
}
