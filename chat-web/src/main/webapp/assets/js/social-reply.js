// The box to answer in. What is written is kept over a reload, and posted once however often it is sent.
import { Refused, SignedOut, Unreachable } from './api.js';
import { cannedFor } from './canned.js';
import { keep, kept } from './kept.js';
import { once } from './once.js';
import { element } from './page-data.js';
import { refusalLines } from './refusal.js';
import { cannedAddress, sendReply } from './social-api.js';
import { Length } from './social-length.js';
import { dateAndTimeOf, dayOf, timeOf } from './times.js';
import { findWord, word } from './words.js';

const FEW_LEFT = 5;
const form = element('reply');
const box = element('message');
const length = new Length(drawLength);
let thread = null;
let listener = null;

/** The listener has sent(reply), as the server answers it. */
export function repliesAct(newListener) {
  listener = newListener;
}

const draftName = conversation => `social-draft.${conversation}`;
const sendingName = conversation => `social-sending.${conversation}`;

/** thread: as the server tells it; undefined when there is none in front. */
export function replyTo(newThread) {
  const another = newThread?.conversation !== thread?.conversation;
  thread = newThread;
  const possible = mayWrite(thread);
  form.hidden = !possible;
  if (!possible) {
    cannedFor(null, null);
    return;
  }
  if (another) {
    box.value = kept(draftName(thread.conversation), '');
    element('privately').checked = false;
    refuse([]);
  }
  cannedFor(thread.conversation, cannedAddress(thread.conversation));
  length.begin(thread.conversation, thread.longest);
  drawAround();
  if (another) {
    length.look(box.value);
  }
}

const mayWrite = about => Boolean(about?.mine) && about.state !== 'CLOSED' && !about.author.optedOut;

export function focusReply() {
  if (!form.hidden) {
    box.focus();
  }
  return !form.hidden;
}

export const pressInvite = () => !form.hidden && (element('invite').click(), true);

function drawAround() {
  const audience = thread.audience.toLowerCase();
  say('reply-label', word(`social.reply.${audience}`));
  say('reply-warning', word(`social.reply.warning.${audience}`));
  say('post-reply', word(`social.post.${audience}`));
  say('reply-limit', limitWords(thread.limit));
  box.placeholder = word('social.placeholder');
  box.lang = thread.language ?? '';
  element('reply').dataset.audience = thread.audience;
  element('reply-privately').hidden = !thread.privately || thread.audience === 'PRIVATE';
}

function limitWords(limit) {
  if (!limit || limit.left === null || limit.left === undefined || limit.left > FEW_LEFT) {
    return '';
  }
  const until = limit.until ? momentOf(limit.until) : '–';
  if (limit.left > 0) {
    return word('social.limit', limit.left, limit.of, until);
  }
  return word(limit.daily ? 'social.limit.daily' : 'social.limit.none', until);
}

const momentOf = moment => dayOf(moment) === new Date().toDateString() ? timeOf(moment) : dateAndTimeOf(moment);

function drawLength({ used, invited, longest }) {
  say('reply-counter', [word('social.counter', used, longest), word('social.counter.invited', invited, longest)].join(' · '));
  form.dataset.over = used > longest ? 'both' : invited > longest ? 'invited' : 'none';
  say('reply-over', used > longest ? word('social.over', used - longest) : invited > longest ? word('social.over.invited', invited - longest) : '');
}

async function send(invite) {
  if (!box.value.trim()) {
    if (invite) {
      suggest();
    } else {
      refuse([word('social.empty')]);
      box.focus();
    }
    return;
  }
  const about = thread;
  const reply = replyOf(about, invite);
  try {
    const sent = await sendReply(about.conversation, reply);
    keep(sendingName(about.conversation), '');
    keep(draftName(about.conversation), '');
    if (thread?.conversation === about.conversation) {
      box.value = '';
      changed();
      box.focus();
    }
    listener.sent(about, sent);
  } catch (failure) {
    failed(about, failure);
  }
}

/** The same text again is the same reply: its answer may only have been lost. */
function replyOf({ conversation }, invite) {
  const text = box.value.trim();
  const privately = invite && !element('reply-privately').hidden && element('privately').checked;
  const before = kept(sendingName(conversation), null);
  const same = before && before.text === text && before.invite === invite && before.privately === privately;
  const reply = same ? before : { clientId: crypto.randomUUID(), text, invite, privately };
  keep(sendingName(conversation), reply);
  return reply;
}

function failed(about, failure) {
  if (failure instanceof SignedOut || thread?.conversation !== about.conversation) {
    return;
  }
  if (failure instanceof Refused) {
    keep(sendingName(about.conversation), '');
  }
  listener.say('');
  refuse(failure instanceof Unreachable ? [word('social.unsure')]
    : failure.reasons?.length ? refusalLines(about.conversation, failure.reasons) : [failure.message]);
  box.focus();
}

/** Nothing is posted that the agent has not read. */
function suggest() {
  box.value = findWord(`social.invite.text.${thread.language}`) ?? word('social.invite.text.en');
  changed();
  box.focus();
  refuse([]);
  listener.say(word('social.suggested'));
}

const refuse = lines => element('reply-refusal').replaceChildren(...lines);

function changed() {
  keep(draftName(thread.conversation), box.value);
  refuse([]);
  length.look(box.value);
}

function say(id, text) {
  if (element(id).textContent !== text) {
    element(id).textContent = text;
  }
}

const sendOnce = invite => once(`reply ${thread.conversation}`, async () => {
  form.ariaBusy = 'true';
  await send(invite);
  form.ariaBusy = 'false';
});

form.addEventListener('submit', event => {
  event.preventDefault();
  sendOnce(false);
});
element('invite').addEventListener('click', () => sendOnce(true));
box.addEventListener('input', changed);
box.addEventListener('keydown', event => {
  // Enter alone begins a line: what is posted here cannot be taken back.
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
    event.preventDefault();
    sendOnce(false);
  }
});
