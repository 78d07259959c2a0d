// What a customer's ended chat did not take in any more: it goes into the form for the next one.
import { takeDraft } from './drafts.js';
import { outboxOf } from './outbox.js';
import { addToStart } from './start-form.js';

/** A message still on its way is tried to the end first: only its answer may have been lost. */
export function moveToStart(conversation) {
  addToStart(takeDraft(conversation));
  const outbox = outboxOf(conversation);
  const take = () => {
    if (outbox.entries.every(entry => entry.reason)) {
      addToStart(...outbox.takeAll());
    }
  };
  outbox.listener = { acknowledged: take, refused: take };
  take();
  outbox.send();
}
