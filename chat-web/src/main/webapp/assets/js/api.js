// The REST interface: the token, time limits, and every failure as an error that says in words what to tell a person.
import { caller, context } from './page-data.js';
import { word } from './words.js';

const TIME_LIMIT_MS = 20_000; // beyond this a phone's connection is as good as gone

/** The server said no: trying the same again later does not help, except after retryAfterSeconds. */
export class Refused extends Error {
  /** reasons: what the guard saw: [{kind, rule, reason, instead}]; none for any other refusal. */
  constructor(status, words, retryAfterSeconds, reasons = []) {
    super(words);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.reasons = reasons;
  }
}

/** No answer, or the server's own failure: the same again later may well succeed. */
export class Unreachable extends Error {}

/** The session is over; the page says so and offers to sign in again. Nothing more is asked until renewPage() succeeds. */
export class SignedOut extends Error {}

let token = tokenIn(document);
let signedOut = false;

export const get = (path, options) => call('GET', path, undefined, options);
export const put = (path, body, options) => call('PUT', path, body, options);
export const post = (path, body, options) => call('POST', path, body, options);

/**
 * Answers {status, data}. With {background: true} the server is told that no person did this, so that it does not
 * count as activity. With {keepalive: true} the request outlives the page.
 */
async function call(method, path, body, { background = false, keepalive = false } = {}) {
  let response = await ask(method, path, body, background, keepalive);
  if (response.status === 403 && method !== 'GET') {
    // The session may be a new one (signed in again in another tab): its page has another token.
    await renewPage();
    response = await ask(method, path, body, background);
  }
  return answerOf(response);
}

async function ask(method, path, body, background, keepalive) {
  if (signedOut) {
    throw new SignedOut();
  }
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') {
    headers['X-Chat-Token'] = token;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (background) {
    headers['X-Chat-Background'] = 'true';
  }
  return reach(`${context}/api${path}`, {
    method, headers, keepalive, body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function reach(address, options) {
  try {
    return await fetch(address, {
      ...options, credentials: 'same-origin', cache: 'no-store', redirect: 'manual',
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
  } catch {
    throw new Unreachable(word('error.unreachable'));
  }
}

async function answerOf(response) {
  if (response.status === 401 || response.type === 'opaqueredirect') {
    announceSignedOut();
    throw new SignedOut();
  }
  if (response.status >= 500 || (response.status === 404 && !isProblem(response))) {
    throw new Unreachable(word('error.server'));
  }
  const data = await json(response);
  if (response.status >= 400) {
    const retryAfterSeconds = Number(response.headers.get('Retry-After')) || 0;
    throw new Refused(response.status, wordsOf(response.status, data), retryAfterSeconds, (data?.reasons ?? []).filter(each => each.rule));
  }
  return { status: response.status, data };
}

/** While the application is being put in anew, the server itself answers 404, in words of its own. */
const isProblem = response => response.headers.get('Content-Type')?.startsWith('application/problem+json');

const textOf = response => response.text().catch(() => { throw new Unreachable(word('error.unreachable')); });

async function json(response) {
  const text = await textOf(response);
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function wordsOf(status, problem) {
  const said = problem?.reasons?.length ? problem.reasons.map(each => each.reason ?? each).join(' ') : problem?.detail;
  return said || word(status === 429 ? 'error.busy' : 'error.server');
}

/**
 * Fetches this page anew for what may have changed since: the token, the address of the socket, and whether this
 * person is signed in, perhaps again, in another tab.
 */
export async function renewPage() {
  const response = await reach(location.pathname, { headers: { Accept: 'text/html', 'X-Chat-Background': 'true' } });
  if (response.status >= 400 && ![401, 403].includes(response.status)) {
    throw new Unreachable(word('error.server'));
  }
  const page = new DOMParser().parseFromString(response.ok ? await textOf(response) : '', 'text/html');
  if (page.documentElement.dataset.caller !== caller.id) {
    announceSignedOut();
    throw new SignedOut();
  }
  token = tokenIn(page);
  announce(false);
  return page;
}

export const announceSignedOut = () => announce(true);

function announce(nowSignedOut) {
  if (signedOut !== nowSignedOut) {
    signedOut = nowSignedOut;
    document.dispatchEvent(new Event(signedOut ? 'amanchat:signed-out' : 'amanchat:signed-in'));
  }
}

export const isSignedOut = () => signedOut;

function tokenIn(page) {
  return page.querySelector('meta[name=chat-token]')?.content;
}
