// What a customer can do when something seems wrong: report it, or end the chat and lock the access at one stroke.
import { post } from './api.js';
import { confirmed } from './dialog.js';
import { clearKept } from './kept.js';
import { context, element } from './page-data.js';
import { sayToOtherTabs } from './tabs.js';

/** current() answers the conversation's id; failed(failure) says in words what went wrong. */
export function safety({ current, failed }) {
  element('report').addEventListener('click', () => location.assign(`${context}/report-scam?conversation=${current()}`));
  element('lock').addEventListener('click', async () => {
    if (await confirmed(element('lock-dialog'))) {
      await lock(current()).catch(failed);
    }
  });
}

async function lock(conversation) {
  await post(`/conversations/${conversation}/lock`);
  clearKept();
  sayToOtherTabs('signed-out');
  location.replace(`${context}/locked`);
}

// On a phone what belongs to safety unfolds; on a wide window it always stands beside the chat.
element('safety-toggle').addEventListener('click', () => fold(element('safety').classList.contains('safety-open')));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && element('safety').contains(document.activeElement)) {
    fold(true);
  }
});

function fold(closed) {
  element('safety').classList.toggle('safety-open', !closed);
  element('safety-toggle').setAttribute('aria-expanded', String(!closed));
  if (closed) {
    element('safety-toggle').focus();
  }
}
