// "Are you still there?": asked of a silent customer. Any message is the answer; one press of a button sends one.
import { element } from './page-data.js';
import { keepingPlace } from './thread-window.js';
import { word } from './words.js';

const box = element('still-there');

/** What stands between the messages of one conversation, as far as it matters here. */
export class StillThere {
  #last = { number: 0 };

  /** Answers whether the customer is asked by this very step. */
  took(step) {
    if (step.number > this.#last.number) {
      this.#last = step;
    }
    return step.kind === 'ASKED';
  }

  /** lastSequence: of all messages; whoever wrote one, the question is over. */
  show(state, lastSequence) {
    const asked = state === 'OPEN' && this.#last.kind === 'ASKED' && this.#last.after >= lastSequence;
    if (box.hidden === asked) {
      keepingPlace(() => { box.hidden = !asked; });
    }
  }
}

/** here(text) sends the answer. */
export const whenStillHere = here => element('still-here').addEventListener('click', () => here(word('asked.answer')));
