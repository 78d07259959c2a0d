// What is half-written, by conversation; START is the text of a chat not begun yet.
import { keep, kept, keptNames } from './kept.js';

export const START = 'start';

export const draftOf = conversation => kept(`draft.${conversation}`, '');
export const keepDraft = (conversation, text) => keep(`draft.${conversation}`, text);

export function takeDraft(conversation) {
  const text = draftOf(conversation);
  keepDraft(conversation, '');
  return text;
}

export const joined = (...texts) => texts.filter(text => text.trim()).join('\n');

/** The conversations of which a draft or an unsent message is kept. */
export function conversationsKept() {
  const ids = [...keptNames('draft.'), ...keptNames('outbox.')].map(name => name.slice(name.indexOf('.') + 1));
  return [...new Set(ids)].filter(id => id !== START);
}
