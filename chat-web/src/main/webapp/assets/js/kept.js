// What this tab keeps over a reload: drafts and unsent messages. They may hold secrets, so they live in
// sessionStorage only, under the person's id, and end with the sign-out.
import { caller } from './page-data.js';

const PREFIX = 'amanchat.';
const mine = `${PREFIX}${caller.id}.`;

export function kept(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(mine + name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function keep(name, value) {
  try {
    if (value === null || value === '' || value.length === 0) {
      sessionStorage.removeItem(mine + name);
    } else {
      sessionStorage.setItem(mine + name, JSON.stringify(value));
    }
  } catch {
    // The browser keeps nothing for this page (full, or forbidden): page memory still holds it.
  }
}

export function keptNames(start) {
  return keysWhere(key => key.startsWith(mine + start)).map(key => key.slice(mine.length));
}

export function clearKept() {
  keysWhere(key => key.startsWith(PREFIX)).forEach(key => sessionStorage.removeItem(key));
}

function keysWhere(test) {
  return Object.keys(sessionStorage).filter(test);
}

// Someone else has signed in to this tab: the former person's texts are none of theirs.
if (caller.id) {
  keysWhere(key => key.startsWith(PREFIX) && !key.startsWith(mine)).forEach(key => sessionStorage.removeItem(key));
}
