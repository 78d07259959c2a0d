// "Confirm it is you": asks for the second factor in a dialog and has the bank confirm it for one action, so that
// nothing that was typed around it is lost over a wrong code.
import { post, Refused, SignedOut } from './api.js';
import { NoPasskey, passkeysAreKnown, usePasskey } from './passkey.js';
import { word } from './words.js';

/**
 * Resolves to whether it was confirmed; false when the person would rather not. bank: {confirm(given), question()}, where
 * it is asked for something else than an action of this page; question() answers null where there is no passkey.
 */
export function stepUp(dialog, bank = forAction(dialog)) {
  const asked = new Asking(dialog, bank);
  return asked.answer;
}

const forAction = dialog => ({
  confirm: given => post('/step-up', { action: dialog.dataset.stepUp, ...given }),
  question: async () => (await post('/step-up/passkey-question')).data,
});

class Asking {
  #dialog;
  #bank;
  #busy = false;
  #gone = new AbortController(); // takes the listeners and a passkey prompt with it

  constructor(dialog, bank) {
    this.#dialog = dialog;
    this.#bank = bank;
    this.answer = new Promise(resolve => {
      dialog.addEventListener('close', () => {
        this.#gone.abort();
        this.#clear();
        resolve(dialog.returnValue === 'confirmed');
      }, { once: true });
    });
    this.#listen();
    dialog.returnValue = '';
    this.#show(dialog.querySelector('[data-way=code]') ? 'code' : 'passkey');
    dialog.showModal();
    this.#focus();
  }

  #listen() {
    const signal = this.#gone.signal;
    this.#dialog.addEventListener('click', event => this.#act(event.target.closest('[data-does]')?.dataset.does), { signal });
    this.#dialog.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault(); // else the form itself would go
        this.#act('confirm');
      }
    }, { signal });
  }

  #act(what) {
    const acts = {
      confirm: () => this.#confirm(() => this.#typed()),
      passkey: () => this.#confirm(() => this.#proved()),
      recovery: () => { this.#show('recovery'); this.#focus(); },
      code: () => { this.#show('code'); this.#focus(); },
      cancel: () => this.#dialog.close(),
    };
    acts[what]?.();
  }

  async #confirm(proof) {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    this.#say('');
    try {
      const given = await proof();
      if (this.#gone.signal.aborted) {
        return; // closed while the browser was asking for the passkey
      }
      await this.#bank.confirm(given);
      this.#dialog.close('confirmed');
    } catch (failure) {
      this.#say(wordsOf(failure));
      this.#focus();
    } finally {
      this.#busy = false;
    }
  }

  #typed() {
    const way = this.#way();
    const text = way?.querySelector('input').value.trim();
    if (!text) {
      throw new Refused(0, word('proof.empty'));
    }
    return way.dataset.way === 'code' ? { code: text } : { recoveryCode: text };
  }

  async #proved() {
    if (!passkeysAreKnown()) {
      throw new NoPasskey(word('passkey.unknown'));
    }
    const question = await this.#bank.question();
    if (!question) {
      throw new NoPasskey(word('passkey.none'));
    }
    return { passkey: await usePasskey(JSON.stringify(question), { signal: this.#gone.signal }) };
  }

  #show(name) {
    this.#say('');
    this.#dialog.dataset.shows = name;
    for (const way of this.#dialog.querySelectorAll('[data-way]')) {
      way.hidden = way.dataset.way !== name;
    }
  }

  #way() {
    return this.#dialog.querySelector('[data-way]:not([hidden])');
  }

  #focus() {
    (this.#way()?.querySelector('input') ?? this.#dialog.querySelector('[data-does=passkey]'))?.focus();
  }

  #say(words) {
    this.#dialog.querySelector('[role=alert]').textContent = words;
  }

  /** A code typed here is used up: it must not go with the form as well. */
  #clear() {
    this.#dialog.querySelectorAll('input').forEach(input => { input.value = ''; });
    this.#say('');
  }
}

const wordsOf = failure => failure instanceof SignedOut ? word('link.signed-out.plain') : failure.message;
