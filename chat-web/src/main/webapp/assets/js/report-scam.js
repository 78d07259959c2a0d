// Reporting a scam: the pictures chosen, seen before they go, and how far they are sent. The form itself is an ordinary
// one; the answer to it is a page, of which the part that matters is put in place of this one's.
import { context, element } from './page-data.js';
import './moments.js';
import { Screenshots } from './screenshots.js';
import { word } from './words.js';

const OK = 200;

function listen() {
  const form = element('report-scam');
  if (form) {
    new Screenshots(element('screenshots'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      send(form, event.submitter);
    });
  }
  document.querySelector('[data-prints]')?.addEventListener('click', () => print());
}

function send(form, button) {
  button.disabled = true;
  const body = new FormData(form, button);
  body.set(button.name, button.value || 'sent'); // a button that is disabled does not go with its form
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => lengthComputable && tell(Math.floor(loaded * 100 / total)));
  request.addEventListener('load', () => answered(request, button));
  for (const failure of ['error', 'abort', 'timeout']) {
    request.addEventListener(failure, () => refuse(word('error.unreachable'), button));
  }
  request.responseType = 'document';
  request.open('POST', form.action);
  request.send(body);
  refuse('', button, true);
  tell(0);
}

function tell(percent) {
  element('report-progress').hidden = false;
  element('report-progress-bar').value = percent;
  element('report-progress-text').textContent = percent < 100 ? word('report.sending', percent) : word('report.looking');
}

function refuse(words, button, going = false) {
  element('report-refusal').textContent = words;
  element('report-progress').hidden = !going;
  button.disabled = going;
  if (words) {
    element('report-refusal').focus();
  }
}

function answered({ status, response }, button) {
  const report = response?.getElementById('report');
  if (status !== OK || !report) {
    refuse(status === 413 ? word('report.too-large') : word('error.server'), button);
    return;
  }
  const words = response.getElementById('report-refusal')?.textContent.trim();
  if (words) {
    showRefusals(response);
    refuse(words, button);
    return;
  }
  element('report').replaceWith(document.adoptNode(report));
  document.querySelector('.my-reports')?.remove();
  history.replaceState(null, '', `${context}/report-scam`);
  listen();
  element('taken').focus();
}

/** Beside each field what the answer says of it. What was filled in stays, the pictures too. */
function showRefusals(page) {
  for (const name of ['whatHappened', 'links', 'phoneNumbers', 'contact']) {
    const said = page.getElementById(`${name}-said`);
    if (said) {
      const refused = Boolean(said.querySelector('.field-refusal'));
      element(name).closest('.field').classList.toggle('field-refused', refused);
      element(name).setAttribute('aria-invalid', String(refused));
      element(`${name}-said`).replaceWith(document.adoptNode(said));
    }
  }
  element('screenshots-refusal').textContent = page.getElementById('screenshots-refusal')?.textContent.trim() ?? '';
}

listen();
