// The secret of a mailed link stands behind the "#", which no server and no log ever sees. From there it goes into the
// form, and out of the address bar. The language switch takes it along.
import { element } from './page-data.js';

const field = document.querySelector('input[data-mailed-token]'); // none on a page that is past it

take();
// Another link in the same tab: the page has to begin anew, and a changed "#" alone does not load it.
addEventListener('hashchange', () => location.replace(`${location.pathname}?again${location.hash}`));

function take() {
  const token = location.hash.slice(1);
  if (token || location.search) {
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
