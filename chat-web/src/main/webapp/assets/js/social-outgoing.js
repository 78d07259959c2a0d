// A reply that is not out yet: what it says, how it stands in picture and words, and what can be done with it.
import { chip } from './chip.js';
import { timeOf } from './times.js';
import { findWord, word } from './words.js';

const PICTURES = {
  WAITS_FOR_APPROVAL: 'eye', DECLINED: 'end', READY: 'clock', UNSURE: 'question', POSTED: 'check', REFUSED: 'warning', WITHDRAWN: 'back',
};
const ACTS = [
  { may: 'mayApprove', what: 'approve', words: 'social.approve', look: 'button-main' },
  { may: 'mayApprove', what: 'decline', words: 'social.decline', look: 'button-quiet' },
  { may: 'mayRepeat', what: 'repeat', words: 'social.repeat', look: 'button-quiet' },
  { may: 'mayWithdraw', what: 'withdraw', words: 'social.withdraw', look: 'button-quiet' },
];

/** Draws them into the list, each where it was; act(what, reply) does it. */
export function drawOutgoing(list, replies, act, above = () => []) {
  const drawn = JSON.stringify(replies);
  if (list.dataset.drawn === drawn) {
    return;
  }
  list.dataset.drawn = drawn;
  const focused = document.activeElement?.closest('.outgoing-reply')?.dataset.id;
  list.replaceChildren(...replies.map(reply => cardOf(reply, act, above(reply))));
  if (focused) {
    ([...list.children].find(({ dataset }) => dataset.id === focused)?.querySelector('button') ?? list.querySelector('button'))?.focus();
  }
}

function cardOf(reply, act, above) {
  const item = document.createElement('li');
  item.className = 'outgoing-reply';
  item.dataset.id = reply.id;
  item.dataset.state = reply.state;
  const text = paragraph('outgoing-text', reply.text);
  text.id = `reply-${reply.id}`;
  item.append(...above, headOf(reply), text, ...reasonOf(reply), buttonsOf(reply, act, text.id));
  return item;
}

function headOf(reply) {
  const head = paragraph('outgoing-head', '');
  head.append(chip({ kind: `out-${reply.state.toLowerCase()}`, icon: PICTURES[reply.state] ?? 'clock', words: stateWords(reply) }));
  if (reply.audience === 'PRIVATE') {
    head.append(' ', chip({ kind: 'private', icon: 'lock', words: word('social.audience.PRIVATE') }));
  }
  if (reply.invite) {
    head.append(' ', chip({ kind: 'invite', icon: 'invite', words: word('social.with-invitation') }));
  }
  if (reply.writer) {
    head.append(' ', part('outgoing-writer', word('social.by', reply.writer.name ?? reply.writer)));
  }
  return head;
}

function stateWords({ state, notBefore }) {
  return state === 'READY' && notBefore && Date.parse(notBefore) > Date.now()
    ? word('social.state.READY.later', timeOf(notBefore)) : word(`social.state.${state}`);
}

const reasonOf = ({ reason }) => [reason && findWord(`social.reason.${reason}`)].filter(Boolean).map(words => paragraph('outgoing-reason', words));

function buttonsOf(reply, act, describedBy) {
  const place = paragraph('buttons', '');
  place.append(...ACTS.filter(({ may }) => reply[may]).map(({ what, words, look }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `button ${look} button-small`;
    button.textContent = word(words);
    button.setAttribute('aria-describedby', describedBy);
    button.addEventListener('click', () => act(what, reply));
    return button;
  }));
  return place;
}

function paragraph(name, text) {
  const node = document.createElement('p');
  node.className = name;
  node.textContent = text;
  return node;
}

function part(name, text) {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = text;
  return node;
}
