// How strong a new password is, said while it is being typed: politely, once the typing pauses.
import { context } from './page-data.js';

const PAUSE_MS = 350;

for (const meter of document.querySelectorAll('[data-judges]')) {
  const field = meter.closest('form').querySelector(`input[id$=":${meter.dataset.judges}"]`);
  let timer = 0;
  let asked = 0;
  const typed = () => {
    clearTimeout(timer);
    const mine = ++asked; // an answer to what stood there before is dropped
    if (field.value) {
      timer = setTimeout(() => judge(field.value).then(verdict => mine === asked && draw(meter, verdict)), PAUSE_MS);
    } else {
      draw(meter, null);
    }
  };
  field.addEventListener('input', typed);
  typed(); // it may hold something before this script came
}

/** Only help: without an answer the meter stays empty, and the form's own answer tells. */
async function judge(password) {
  try {
    const response = await fetch(`${context}/api/password-verdict`, {
      method: 'POST', credentials: 'same-origin', cache: 'no-store',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({ password }),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function draw(meter, verdict) {
  meter.hidden = !verdict;
  meter.dataset.score = verdict ? (verdict.fine ? verdict.score : 0) : '';
  meter.querySelector('[data-part=strength]').textContent = verdict?.strength ?? '';
  meter.querySelector('[data-part=words]').textContent = verdict?.words.join(' ') ?? '';
}
