// Beside the thread: who wrote it, and what became of invitations.
import { channelName, handleOf } from './channel.js';
import { element } from './page-data.js';
import { dateAndTimeOf, timeOf } from './times.js';
import { findWord, word } from './words.js';

const details = element('about-details');
const wide = matchMedia('(min-width: 1100px)');

/** thread: as the server tells it, with what its line of the inbox says. */
export function drawAbout(thread) {
  element('about').hidden = !thread;
  const drawn = JSON.stringify([thread?.author, thread?.agent, thread?.due, thread?.invitations, thread?.conversation]);
  if (thread && details.dataset.drawn !== drawn) {
    details.dataset.drawn = drawn;
    element('about-facts').replaceChildren(...factsOf(thread).flatMap(([name, value]) => [tagged('dt', name), tagged('dd', value)]));
    element('invitations').replaceChildren(...thread.invitations.map(invitation));
    element('invitations-none').textContent = thread.invitations.length ? '' : word('social.invitations.none');
  }
}

function factsOf(thread) {
  const { name, handle } = thread.author;
  return [
    [word('social.fact.author'), [name, handleOf(handle)].filter(Boolean).join(' · ')],
    [word('social.fact.channel'), `${channelName(thread.channel)} · ${word(`social.audience.${thread.audience}`)}`],
    [word('social.fact.account'), handleOf(thread.account.handle)],
    [word('social.fact.language'), thread.language ? word(`language.${thread.language}`) : ''],
    [word('social.fact.due'), thread.due ? dateAndTimeOf(thread.due) : ''],
    [word('social.fact.agent'), thread.mine ? word('social.yours') : thread.agent ? thread.agent.name ?? thread.agent : ''],
  ].filter(([, value]) => value);
}

const RUNNING = ['OUT', 'OPENED', 'SIGNED_IN'];

function invitation({ madeAt, expiresAt, state }) {
  const item = document.createElement('li');
  item.dataset.state = state;
  item.append(tagged('strong', findWord(`social.invitation.${state}`) ?? state), ' ', tagged('span', word('social.invitation', timeOf(madeAt))));
  if (expiresAt && RUNNING.includes(state)) {
    item.append(' ', tagged('span', word('social.invitation.until', timeOf(expiresAt))));
  }
  return item;
}

function tagged(name, text) {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

/** Where there is no room beside the thread, it is folded above it. */
const fold = () => { details.open = wide.matches; };
wide.addEventListener('change', fold);
fold();
