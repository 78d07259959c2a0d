// Every page: what belongs to the person signed in must not outlive the sign-out, in this tab or another.
import { clearKept } from './kept.js';
import { sayToOtherTabs, whenOtherTabsSay } from './tabs.js';
import { announceSignedOut } from './api.js';
import { caller } from './page-data.js';
import './session-end.js';

document.getElementById('sign-out')?.addEventListener('submit', () => {
  clearKept();
  sayToOtherTabs('signed-out');
});

whenOtherTabsSay('signed-out', () => {
  clearKept();
  announceSignedOut();
});

if (caller.id) {
  sayToOtherTabs('signed-in');
}

for (const box of document.querySelectorAll('input[data-shows]')) {
  const field = box.closest('.field').querySelector('input[type=password]');
  box.addEventListener('change', () => { field.type = box.checked ? 'text' : 'password'; });
}
