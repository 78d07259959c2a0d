// An agent's chats that ended while a text of the agent's was unsent: they stay in the list until it is dealt with.
import { get, Refused } from './api.js';
import { conversationsKept } from './drafts.js';

const known = new Map(); // by conversation id, as the desk told them; null: being asked for, or not this agent's

/** held: the chats on the desk; found() is called when more has become known. */
export function endedWithText(held, found) {
  held.forEach(chat => known.set(chat.id, chat));
  const ended = conversationsKept().filter(id => !held.some(chat => chat.id === id));
  ended.filter(id => !known.has(id)).forEach(id => learn(id, found));
  return ended.map(id => known.get(id)).filter(Boolean)
    .map(chat => ({ ...chat, state: 'CLOSED', read: chat.lastSequence }));
}

/** After a reload the desk no longer knows the chat. */
async function learn(id, found) {
  known.set(id, null);
  try {
    const { data } = await get(`/conversations/${id}`, { background: true });
    known.set(id, { ...data, lastText: data.subject, lastFrom: 'customer', lastAt: data.requestedAt });
    found();
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      known.delete(id); // the next look at the desk asks again
    }
  }
}
