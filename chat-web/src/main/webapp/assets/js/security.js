// The security page: dialogs before sensitive forms, the strength meter, times by the reader's clock, and what was said.
import './asks-first.js';
import './strength.js';
import './moments.js';

const said = document.querySelector('[data-said]');
if (said) {
  said.scrollIntoView({ block: 'center' });
  said.focus({ preventScroll: true });
}
