// Replies that wait for a second person, each below what it answers.
import { SignedOut } from './api.js';
import { channelName, handleOf } from './channel.js';
import { once } from './once.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { askApprovals, decide } from './social-api.js';
import { drawOutgoing } from './social-outgoing.js';
import { word } from './words.js';

const SAID = { approve: 'social.approved', decline: 'social.declined' };
let changed = () => {};
let chooseThread = null;

/** decided() is called when one was decided; choose(conversation), where the page can, shows its thread. */
export function approvalsAct(decided, choose) {
  changed = decided;
  chooseThread = choose;
}

export const refreshApprovals = oneAtATime(async () => {
  draw(await askApprovals());
});

function draw(approvals) {
  drawOutgoing(element('approvals-list'), approvals, act, contextOf);
  element('approvals-none').textContent = approvals.length ? '' : word('social.approvals.none');
}

/** The last posts of the thread, so that the answer is read with its question. */
function contextOf({ thread }) {
  const head = document.createElement('p');
  head.className = 'approval-head';
  head.append(word('social.answers', handleOf(thread.author.handle)), ' · ', channelName(thread.channel),
    ' · ', word(`social.audience.${thread.audience}`), ' · ', handleOf(thread.account.handle ?? thread.account));
  const posts = (thread.posts ?? []).map(post => {
    const quote = document.createElement('blockquote');
    quote.className = 'approval-post';
    quote.dataset.side = post.side;
    quote.textContent = post.text;
    return quote;
  });
  return [head, ...posts, ...(chooseThread ? [openButton(thread.conversation)] : [])];
}

function openButton(conversation) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-text approval-open';
  button.textContent = word('social.open-thread');
  button.addEventListener('click', () => chooseThread(conversation));
  return button;
}

const act = (what, { id }) => once(`approval ${id}`, async () => {
  try {
    await decide(what, id);
    say(word(SAID[what]));
  } catch (failure) {
    if (!(failure instanceof SignedOut)) {
      say(failure.message);
    }
  }
  await refreshApprovals().catch(() => {}); // the next look asks again
  element('approvals-heading').focus();
  changed();
});

function say(text) {
  element('approvals-said').textContent = text;
}
