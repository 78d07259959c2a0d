// The chat in front.
import { Refused } from './api.js';
import { drawActs } from './acts.js';
import { drawBanners } from './banners.js';
import { cannedFor } from './canned.js';
import { CHOSEN } from './chosen.js';
import { closeComposer, inComposer } from './composer.js';
import { draftOf, joined, keepDraft } from './drafts.js';
import { keep } from './kept.js';
import { initialsOf } from './names.js';
import { noteFor } from './note-box.js';
import { element } from './page-data.js';
import { word } from './words.js';
import { chooseTab } from './write.js';

export class Front {
  #talks;
  #changed;
  #told = '';
  #chat; // as the desk told it last
  #wrapUp;
  #closed = new Map(); // why, by conversation id, as the socket told it
  chosen = null;

  /** changed() is called when the lists are to be drawn anew. */
  constructor(talks, changed) {
    this.#talks = talks;
    this.#changed = changed;
    element('leftover-drop').addEventListener('click', () => this.#dropLeftover());
  }

  async choose(id) {
    this.#talks.get(this.chosen)?.hide();
    this.chosen = id;
    keep(CHOSEN, id);
    const talk = this.#talks.get(id);
    element('console').dataset.front = 'thread';
    element('nothing').hidden = true;
    element('chat').hidden = false;
    this.say('');
    talk.compose();
    noteFor(id);
    cannedFor(id);
    chooseTab('reply');
    this.#changed();
    try {
      await talk.show();
      await talk.resyncMarks();
      this.#changed();
    } catch (failure) {
      if (failure instanceof Refused && this.chosen === id) {
        this.say(failure.message);
      }
    }
  }

  /** Nothing is in front any more. */
  leave() {
    this.#talks.get(this.chosen)?.hide();
    this.chosen = null;
    this.#chat = undefined;
    keep(CHOSEN, null);
    delete element('console').dataset.front;
    element('chat').hidden = true;
    element('nothing').hidden = false;
    this.#tell();
    this.#changed();
  }

  /** A chat that is no longer on the desk has ended, or somebody else has it. */
  draw(chats, wrapUps) {
    if (!this.chosen) {
      return;
    }
    this.#chat = chats.find(chat => chat.id === this.chosen);
    this.#wrapUp = wrapUps.find(wrapUp => wrapUp.conversation === this.chosen);
    if (this.#chat) {
      this.#drawHead(this.#chat);
    }
    drawActs(this.#chat);
    drawBanners(this.#chat, this.#talks.get(this.chosen)?.others ?? [], this.#wrapUp);
    if (this.ended) {
      this.#drawEnded();
    }
    this.#drawLeftover(this.ended ? draftOf(this.chosen) : '');
    this.#tell();
  }

  /** Any event; the state of any chat is noted. */
  heard({ conversation, state, closedBecause }) {
    if (state === 'CLOSED') {
      this.#closed.set(conversation, closedBecause);
    }
  }

  get ended() {
    return !this.#chat || this.#chat.state === 'CLOSED';
  }

  say(text) {
    if (element('event').textContent !== text) {
      element('event').textContent = text;
    }
  }

  #drawHead(chat) {
    element('thread-name').textContent = chat.customer.name;
    element('thread-initials').textContent = initialsOf(chat.customer.name);
    element('thread-about').textContent = [
      chat.state !== 'OPEN' && word(`conversation.state.${chat.state}`), chat.topicName,
      chat.queueName !== chat.topicName && chat.queueName, chat.language && word(`language.${chat.language}`),
    ].filter(Boolean).join(' · ');
  }

  #drawEnded() {
    const id = this.chosen;
    const wasAtWork = inComposer();
    this.#talks.get(id)?.typing.otherStopped();
    closeComposer(text => { keepDraft(id, joined(text, draftOf(id))); this.#changed(); });
    this.say(this.#endWords(id));
    if (wasAtWork) {
      element('log').focus({ preventScroll: true });
    }
  }

  /** A chat that is not on the desk any more need not be over. */
  #endWords(id) {
    const because = this.#closed.get(id);
    if (because) {
      return `${word('closed')} ${word(`closed.staff.${because}`)}`;
    }
    return word(this.#chat || this.#wrapUp || this.#closed.has(id) ? 'closed' : 'gone');
  }

  #drawLeftover(text) {
    element('leftover').hidden = !text.trim();
    if (element('leftover-text').textContent !== text) {
      element('leftover-text').textContent = text; // else it stays as it is, perhaps selected to be copied
    }
  }

  #dropLeftover() {
    keepDraft(this.chosen, '');
    element('log').focus({ preventScroll: true });
    document.dispatchEvent(new Event('amanchat:desk')); // a chat that only waited for this leaves the list
  }

  /** Whoever shows more about the chat in front, when it is another one, or in another state. */
  #tell() {
    const now = `${this.chosen} ${this.#chat?.state}`;
    if (now !== this.#told) {
      this.#told = now;
      document.dispatchEvent(new CustomEvent('amanchat:selected', { detail: { conversation: this.chosen } }));
    }
  }
}
