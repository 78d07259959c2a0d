// On a customer's pages beside the chat: how it stands there, and a call when somebody answers.
import { get } from './api.js';
import { call } from './calling.js';
import { Link } from './link.js';
import { oneAtATime } from './one-at-a-time.js';
import { context, element } from './page-data.js';
import { placeInShort, waits } from './place.js';
import { word } from './words.js';

let chat = null;

const link = new Link({ opened: () => look(), event: heard, state: () => {} });

const look = oneAtATime(async () => {
  const { data } = await get('/conversations/current', { background: true }).catch(() => ({}));
  if (data !== undefined) {
    const waited = chat && waits(chat);
    chat = data;
    draw();
    if (waited && chat && !waits(chat) && chat.agent) {
      callWith(word('call.answered', chat.agent.name));
    }
  }
});

function heard(event) {
  if (event.type === 'place') {
    chat = { ...chat, ...event, id: event.conversation };
    draw();
  } else if (event.type === 'message' && event.from === 'agent') {
    callWith(word('call.message', event.name));
    look();
  } else if (event.type === 'step' && event.step.kind === 'ASKED') {
    callWith(word('call.asked'));
  } else if (event.type === 'state') {
    look();
  }
}

function draw() {
  const words = chat ? wordsOf(chat) : '';
  element('call-bar').hidden = !words;
  element('call-bar').dataset.state = chat?.state ?? '';
  if (element('call-bar-text').textContent !== words) {
    element('call-bar-text').textContent = words;
  }
}

function wordsOf(chat) {
  if (waits(chat)) {
    return chat.leftMessage || chat.opensAt ? '' : word('call.waiting', placeInShort(chat));
  }
  const unread = chat.lastFrom === 'agent' && chat.lastSequence > chat.marks.customer.read;
  return word(unread ? 'call.message' : 'call.open', chat.agent?.name ?? '');
}

const callWith = words => call(words, () => { location.href = `${context}/conversation`; });

document.addEventListener('amanchat:ends-soon', () => chat && callWith(word('call.ends-soon')));
link.start();
