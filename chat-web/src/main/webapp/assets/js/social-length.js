// How much of one post a text takes, as the channel counts: asked of the server when the person pauses, guessed until then.
import { lengthOf } from './limit.js';
import { askLength } from './social-api.js';

const PAUSE_MS = 250;
const LINK_GUESSED = 24; // the channels shorten links to 23, and one to part it from the text

export class Length {
  #drawn;
  #conversation = null;
  #longest = 0;
  #link = LINK_GUESSED;
  #timer = 0;
  #asked = 0;

  /** drawn({used, invited, longest}) is called whenever it is known better. */
  constructor(drawn) {
    this.#drawn = drawn;
  }

  /** From now on texts are for this thread. */
  begin(conversation, longest) {
    this.#longest = longest;
    if (conversation !== this.#conversation) {
      this.#conversation = conversation;
      this.#link = LINK_GUESSED;
    }
  }

  look(text) {
    this.#tell(lengthOf(text.trim()));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(text), PAUSE_MS);
  }

  async #ask(text) {
    const asking = ++this.#asked;
    const conversation = this.#conversation;
    try {
      const [plain, invited] = await Promise.all([askLength(conversation, text, false), askLength(conversation, text, true)]);
      if (asking === this.#asked && conversation === this.#conversation) {
        this.#longest = plain.longest;
        this.#link = invited.used - plain.used;
        this.#tell(plain.used);
      }
    } catch {
      // The guess stands; the server counts again when it is posted.
    }
  }

  #tell(used) {
    this.#drawn({ used, invited: used + this.#link, longest: this.#longest });
  }
}
