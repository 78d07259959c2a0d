// What stands on the channel, in order, as text.
import { handleOf } from './channel.js';
import { element } from './page-data.js';
import { keepingPlace, show } from './thread-window.js';
import { dayInWords, dayOf, timeOf } from './times.js';
import { word } from './words.js';

const template = element('post-template').content.firstElementChild;
const below = element('outgoing-part'); // what goes out scrolls with what is out
let conversation = null;
let lines = null;
let posts = new Map(); // nodes by sequence

/** thread: as the server tells it. */
export function drawLog(thread) {
  element('log').setAttribute('aria-label', word(`social.log.${thread.audience.toLowerCase()}`));
  if (thread.conversation !== conversation) {
    begin(thread);
    return;
  }
  const fresh = thread.posts.filter(({ sequence }) => !posts.has(sequence));
  keepingPlace(() => thread.posts.forEach(post => drawPost(thread, post)), () => fresh.filter(({ side }) => side === 'customer').length);
}

function begin(thread) {
  conversation = thread.conversation;
  posts = new Map();
  lines = document.createElement('div');
  lines.className = 'lines';
  lines.append(below);
  thread.posts.forEach(post => drawPost(thread, post));
  show({ lines });
}

function drawPost(thread, post) {
  const node = posts.get(post.sequence) ?? add(thread, post);
  const text = node.querySelector('.message-text');
  if (text.textContent !== post.text) {
    text.textContent = post.text; // changed on the channel, or deleted there
  }
}

function add(thread, { sequence, side, author, at }) {
  const node = template.cloneNode(true);
  node.dataset.sequence = sequence;
  node.classList.add(side === 'customer' ? 'message-other' : 'message-own');
  node.querySelector('.message-name').textContent = side === 'customer' ? handleOf(author ?? thread.author.handle) : author;
  node.querySelector('.message-text').lang = thread.language ?? '';
  const time = node.querySelector('time');
  time.dateTime = at;
  time.textContent = timeOf(at);
  const last = below.previousElementSibling;
  if (dayOf(last?.querySelector('time').dateTime ?? 0) !== dayOf(at)) {
    below.before(dayLine(at));
  }
  below.before(node);
  posts.set(sequence, node);
  return node;
}

function dayLine(at) {
  const line = document.createElement('p');
  line.className = 'day';
  line.textContent = dayInWords(at);
  return line;
}
