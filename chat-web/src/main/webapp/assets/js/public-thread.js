// What was said on a social channel before somebody came from there into this chat, and whether the handle is proven to be theirs.
import { get, Refused } from './api.js';
import { channelName, handleOf } from './channel.js';
import { icon } from './icon.js';
import { element } from './page-data.js';
import { dateAndTimeOf, timeOf } from './times.js';
import { word } from './words.js';

const SOONEST_MS = 5_000; // a clock that is wrong must not make this page ask without end
const AGAIN_MS = 15_000; // after a failure
const CHANGES = new Set(['HANDED_OFF', 'HANDLE_PROVEN']);

let conversation = null;
let customer = false;
let drawn = '';
let timer = 0;

/** What led into that chat from now on; nothing with null. mine: whether the customer looks, who has something to prove. */
export function publicThreadOf(id, { mine = false } = {}) {
  if (id === conversation) {
    return;
  }
  conversation = id;
  customer = mine;
  draw([]);
  ask();
}

/** A step of a chat, as the socket tells it. */
export function publicThreadStep(id, kind) {
  if (id === conversation && CHANGES.has(kind)) {
    ask();
  }
}

async function ask() {
  clearTimeout(timer);
  const about = conversation;
  if (!about) {
    return;
  }
  try {
    const { data } = await get(`/conversations/${about}/public-thread`, { background: true });
    if (about === conversation) {
      draw(data.threads);
      askWhenCodesChange(data.threads);
    }
  } catch (failure) {
    if (about === conversation && !(failure instanceof Refused)) {
      timer = setTimeout(ask, AGAIN_MS);
    } // most chats came from nowhere
  }
}

function askWhenCodesChange(threads) {
  const changes = Math.min(...threads.filter(each => each.codeUntil).map(each => Date.parse(each.codeUntil)));
  if (Number.isFinite(changes)) {
    timer = setTimeout(ask, Math.max(SOONEST_MS, changes - Date.now() + 500));
  }
}

/** Draws only what is new, so that nothing is folded up or scrolled away while somebody reads it. */
function draw(threads) {
  const now = JSON.stringify(threads);
  if (now === drawn) {
    return;
  }
  const open = new Set([...element('public-threads').querySelectorAll('details[open]')].map(each => each.dataset.thread));
  const proven = element('public-threads').querySelectorAll('[data-proven=false]').length > 0 && threads.length && threads.every(each => each.proven);
  drawn = now;
  element('public-threads').replaceChildren(...threads.map(thread => attached(thread, open.has(thread.conversation))));
  element('public-thread').hidden = !threads.length;
  element('public-thread-status').textContent = proven ? word('public-thread.proven') : '';
}

function attached(thread, open) {
  const part = element('public-thread-template').content.cloneNode(true).firstElementChild;
  const say = (where, text) => { part.querySelector(where).textContent = text; };
  part.dataset.proven = thread.proven;
  part.querySelector('.attached-who').prepend(icon(`channel-${thread.channel.toLowerCase()}`));
  say('.attached-handle', word('public-thread.who', handleOf(thread.handle), channelName(thread.channel)));
  part.querySelector('.attached-proof').append(icon(thread.proven ? 'check' : 'question'), word(`public-thread.${state(thread)}`));
  drawProof(part, thread, say);
  drawPosts(part, thread, open);
  return part;
}

const state = ({ proven, tied }) => proven ? tied ? 'tied' : 'proven' : 'not-proven';

function drawProof(part, thread, say) {
  part.querySelector('.attached-prove').hidden = !thread.code;
  say('.attached-means', thread.proven || customer ? '' : word('public-thread.staff'));
  if (thread.code) {
    say('.attached-how', word('public-thread.prove', handleOf(thread.handle), handleOf(thread.accountHandle)));
    say('.attached-code', thread.code);
    say('.attached-until', word('public-thread.until', timeOf(thread.codeUntil)));
    part.querySelector('.attached-copy').addEventListener('click', () => copy(thread.code));
  }
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code);
    element('public-thread-status').textContent = word('public-thread.copied');
  } catch {
    element('public-thread-status').textContent = ''; // the code stands there to be typed
  }
}

function drawPosts(part, thread, open) {
  const details = part.querySelector('details');
  details.hidden = !thread.posts.length;
  details.open = open;
  details.dataset.thread = thread.conversation;
  details.querySelector('summary').textContent = word(`public-thread.show.${thread.audience}`, thread.posts.length);
  details.querySelector('ol').append(...thread.posts.map(post));
  details.addEventListener('toggle', () => details.open && ask()); // more may have been said there since
}

function post({ side, author, text, at }) {
  const line = document.createElement('li');
  line.className = 'attached-post';
  line.dataset.side = side;
  const head = document.createElement('p');
  head.className = 'attached-head';
  const who = document.createElement('span');
  who.className = 'attached-author';
  who.textContent = author;
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = dateAndTimeOf(at);
  head.append(who, ' ', time);
  const words = document.createElement('p');
  words.className = 'attached-text';
  words.textContent = text;
  line.append(head, words);
  return line;
}
