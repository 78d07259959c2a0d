// A dialog whose form PrimeFaces draws: brought up to date when it opens, open until the server took what it says.
import { call, whenAnswered } from './faces.js';
import { keep, kept } from './kept.js';
import { element } from './page-data.js';

export class FormDialog {
  #name;
  #command;
  #listener;
  #conversation = null;

  /** name: of the dialog and, with -form, of its form; the listener may have drawn(fields) and done(conversation, fields). */
  constructor(name, command, listener) {
    this.#name = name;
    this.#command = command;
    this.#listener = listener;
    this.#dialog.querySelector('[data-does=cancel]').addEventListener('click', () => this.#dialog.close());
    this.#form.addEventListener('input', () => this.#keepNote());
    whenAnswered(source => source === `${name}-form:submit` && this.#answered());
  }

  get #dialog() {
    return element(`${this.#name}-dialog`);
  }

  get #form() {
    return element(`${this.#name}-form`);
  }

  get #fields() {
    return element(`${this.#name}-form:fields`).firstElementChild;
  }

  get #note() {
    return element(`${this.#name}-form:note`);
  }

  get #draft() {
    return `${this.#name}-note.${this.#conversation}`;
  }

  async open(conversation) {
    if (this.#dialog.open) {
      return;
    }
    this.#conversation = conversation;
    this.#fields.replaceChildren(); // what was there is about another chat
    this.#form.elements.via.value = conversation;
    this.#fail('');
    this.#dialog.showModal();
    this.#dialog.ariaBusy = 'true';
    try {
      await call(this.#command);
      this.#drawn();
    } catch (failure) {
      this.#fail(failure.message);
    }
    this.#dialog.ariaBusy = 'false';
  }

  #drawn() {
    if (this.#note && !this.#note.value) {
      this.#note.value = kept(this.#draft, '');
    }
    element(`${this.#name}-form:submit`).hidden = Boolean(this.#fields.querySelector('[data-gone]'));
    this.#listener.drawn?.(this.#fields);
    this.#fields.querySelector('input:not(:disabled, [type=hidden]), textarea')?.focus();
  }

  #answered() {
    this.#fail('');
    if (this.#fields.dataset.done === 'true') {
      keep(this.#draft, '');
      this.#dialog.close();
      this.#listener.done?.(this.#conversation);
      return;
    }
    this.#listener.drawn?.(this.#fields);
    element(`${this.#name}-form:submit`).hidden = Boolean(this.#fields.querySelector('[data-gone]'));
    this.#fields.querySelector('[data-said=refusal]')?.focus();
  }

  #keepNote() {
    if (this.#note) {
      keep(this.#draft, this.#note.value);
    }
  }

  #fail(words) {
    element(`${this.#name}-failure`).textContent = words;
  }
}
