// Following an invitation. Nothing is asked of the server before the person presses: whatever only opens the link uses nothing up.
import { post } from './api.js';
import './mailed-link.js';
import { once } from './once.js';
import { context, element } from './page-data.js';

const form = element('invitation');
const field = form.querySelector('[data-mailed-token]');

form.addEventListener('submit', event => {
  event.preventDefault();
  if (field.value) {
    once('follow', follow);
  } else {
    element('mailed-link-missing').hidden = false;
  }
});

async function follow() {
  element('invitation-failure').textContent = '';
  try {
    const { data } = await post('/invitations', { token: field.value });
    if (data.state === 'GOOD') {
      location.assign(`${context}/invitation/continue`);
    } else {
      tellOver(data.state);
    }
  } catch (failure) {
    element('invitation-failure').textContent = failure.message;
  }
}

function tellOver(state) {
  const place = document.querySelector(`.invitation-over[data-state="${state}"]`);
  element('invited').hidden = true;
  place.hidden = false;
  document.title = `${place.querySelector('h1').textContent} · ${document.title.split(' · ').at(-1)}`;
  place.focus();
}
