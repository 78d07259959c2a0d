// What PrimeFaces asks the server for, made a promise. Its remote commands are functions of the window; the nonce of
// their script is PrimeFaces' own affair.
import { isSignedOut, renewPage } from './api.js';
import { localize } from './moments.js';
import { word } from './words.js';

let background = false;

/** The server gave no usable answer; the message says so in words. */
export class NoAnswer extends Error {}

/**
 * Calls a remote command of the page.
 *
 * @param values what goes with it, beside the fields of its form
 * @param options {background: true} when no person did it, so that it does not count as activity
 */
export async function call(name, values = {}, options = {}) {
  if (isSignedOut()) {
    throw new NoAnswer('');
  }
  background = Boolean(options.background);
  try {
    await window[name](Object.entries(values).map(([key, value]) => ({ name: key, value })));
  } catch {
    await renewPage().catch(() => {}); // tells the page when it is signed out
    throw new NoAnswer(isSignedOut() ? '' : word('error.server'));
  } finally {
    background = false;
  }
}

/** Hears of every answer that a button of PrimeFaces brought, with the button's id. */
export function whenAnswered(listener) {
  window.jQuery(document).on('pfAjaxComplete', (_, request, settings) => {
    localize(document);
    listener(settings.source?.id ?? settings.source);
  });
}

window.jQuery?.(document).on('pfAjaxSend', (_, request) => {
  if (background) {
    request.setRequestHeader('X-Chat-Background', 'true');
  }
});
