// Forms that ask something before they go: whether it is meant, whether it is you, or for a new passkey. A form says by
// itself what it asks: by the dialogs inside it and by data-makes. A button with data-free goes without.
import { post } from './api.js';
import { confirmed } from './dialog.js';
import { makePasskey, NoPasskey, passkeysAreKnown } from './passkey.js';
import { stepUp } from './step-up.js';
import { word } from './words.js';

const asking = new WeakSet();
const answered = new WeakSet();

// They stand open for whoever has no scripts.
document.querySelectorAll('dialog[data-asks]').forEach(dialog => dialog.close());

document.addEventListener('submit', async event => {
  const form = event.target;
  const button = event.submitter;
  const questions = questionsOf(form, button);
  if (answered.has(form) || !questions.length) {
    return;
  }
  event.preventDefault();
  if (!asking.has(form)) {
    asking.add(form);
    const yes = await allAnswered(form, questions).finally(() => asking.delete(form));
    if (yes) {
      answered.add(form);
      form.requestSubmit(button);
    }
  }
});

function questionsOf(form, button) {
  if (button?.closest('[data-free]')) {
    return [];
  }
  const dialogs = [...form.querySelectorAll('dialog[data-asks]')];
  const questions = dialogs.map(dialog => () => dialog.dataset.stepUp ? stepUp(dialog) : confirmed(dialog));
  if (form.querySelector('[data-makes=passkey]')) {
    questions.unshift(() => possible());
    questions.push(() => made(form.querySelector('[data-makes=passkey] input')));
  }
  return questions;
}

/** One after another, until somebody says no. */
async function allAnswered(form, questions) {
  say(form, '');
  try {
    for (const question of questions) {
      if (!await question()) {
        return false;
      }
    }
    return true;
  } catch (failure) {
    say(form, failure.message);
    return false;
  }
}

/** Nobody is asked for a code in vain. */
async function possible() {
  if (!passkeysAreKnown()) {
    throw new NoPasskey(word('passkey.unknown'));
  }
  return true;
}

async function made(field) {
  const { data } = await post('/passkeys/question');
  field.value = await makePasskey(JSON.stringify(data));
  return true;
}

function say(form, words) {
  const place = form.querySelector('[data-says]');
  if (place) {
    place.textContent = words;
  }
}

/** Dialogs inside a form cannot have a form of their own to answer by. */
document.addEventListener('click', event => {
  const button = event.target.closest('dialog [data-answer]');
  button?.closest('dialog').close(button.dataset.answer);
});
