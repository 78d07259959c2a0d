// The secret of a mailed link stands behind the "#", which no server and no log ever sees. From there it goes into the
// form, and out of the address bar. The language switch takes it along.
import { element } from './page-data.js';

const field = document.querySelector('input[data-mailed-token]'); // none on a page that is past it

take();
addEventListener('hashchange', take);

function take() {
  const token = location.hash.slice(1);
  if (token) {
    history.replaceState(null, '', location.pathname);
  }
  if (!field) {
    return;
  }
  field.value = token || field.value;
  element('mailed-link-missing').hidden = Boolean(field.value);
  if (field.value) {
    document.querySelector('a.language').hash = field.value;
  }
  if (field.value && field.dataset.opens === 'true') {
    field.form.requestSubmit(); // the page then knows whose passkeys to ask for
  }
}
