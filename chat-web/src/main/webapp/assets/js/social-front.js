// The thread in front.
import { Refused } from './api.js';
import { channelIcon, channelName, handleOf } from './channel.js';
import { chip } from './chip.js';
import { keep, kept } from './kept.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { drawAbout } from './social-about.js';
import { askThread } from './social-api.js';
import { clockOf } from './social-clock.js';
import { drawLog } from './social-log.js';
import { drawOutgoing } from './social-outgoing.js';
import { replyTo } from './social-reply.js';
import { keepingPlace } from './thread-window.js';
import { dateAndTimeOf, dayOf, timeOf } from './times.js';
import { word } from './words.js';

const CHOSEN = 'social-chosen';
const page = element('social');

export class SocialFront {
  #listener;
  #thread;
  chosen = null;

  /** The listener has act(what, reply) for what waits to go out, lineOf(conversation) in the inbox, gone(words), and drawn(). */
  constructor(listener) {
    this.#listener = listener;
  }

  /** The one to begin with: named in the address, or in front before a reload. */
  first() {
    return new URLSearchParams(location.search).get('conversation') ?? kept(CHOSEN, null);
  }

  async choose(conversation) {
    this.chosen = conversation;
    this.#remember();
    page.dataset.front = 'thread';
    this.say('');
    await this.refresh();
    element('front-name').focus({ preventScroll: true });
  }

  leave() {
    this.chosen = null;
    this.#thread = undefined;
    this.#remember();
    delete page.dataset.front;
    this.#draw();
  }

  /** Asks the server for it. */
  refresh = oneAtATime(async () => {
    const asked = this.chosen;
    if (!asked) {
      return;
    }
    try {
      const thread = await askThread(asked);
      if (asked === this.chosen) {
        this.#thread = { ...this.#listener.lineOf(asked), ...thread };
        this.#fail('');
        this.#draw();
      }
    } catch (failure) {
      if (asked === this.chosen) {
        this.#failed(failure);
      }
    }
  });

  #failed(failure) {
    if (failure instanceof Refused && failure.status === 404) {
      this.leave();
      this.#listener.gone(word('social.gone'));
    } else {
      this.#fail(failure.message);
    }
  }

  /** What its line of the inbox says is newer. */
  join(line) {
    if (this.#thread && line) {
      const { preview, account, author, ...facts } = line;
      Object.assign(this.#thread, facts);
      this.#draw();
    }
  }

  get thread() {
    return this.#thread;
  }

  /** What is said of a reply on its way is said until it is out. */
  say(text, about = '') {
    element('event').dataset.about = about;
    if (element('event').textContent !== text) {
      element('event').textContent = text;
    }
  }

  /** Every second. */
  tick(now) {
    if (this.#thread) {
      drawClock(this.#thread, now);
    }
  }

  #fail(words) {
    element('front-failure').textContent = words;
  }

  #draw() {
    const thread = this.#thread;
    element('front').hidden = !thread;
    element('nothing').hidden = Boolean(thread) || page.dataset.front === 'approvals';
    drawAbout(thread);
    if (thread) {
      drawHead(thread);
      drawLog(thread);
      keepingPlace(() => this.#drawOutgoing(thread));
      if (element('event').dataset.about === 'out' && !thread.outgoing.some(onItsWay)) {
        this.say('');
      }
      element('front-note').textContent = noteOf(thread);
    }
    replyTo(thread);
    this.#listener.drawn();
  }

  #drawOutgoing({ outgoing }) {
    element('outgoing-part').hidden = !outgoing.length;
    drawOutgoing(element('outgoing'), outgoing, (what, reply) => this.#listener.act(what, reply));
  }

  #remember() {
    keep(CHOSEN, this.chosen);
    history.replaceState(null, '', this.chosen ? `?conversation=${encodeURIComponent(this.chosen)}` : location.pathname);
  }
}

function drawHead(thread) {
  const channel = element('front-channel');
  if (channel.dataset.channel !== thread.channel) {
    channel.dataset.channel = thread.channel;
    channel.replaceChildren(channelIcon(thread.channel));
  }
  element('front-name').textContent = handleOf(thread.author.handle);
  element('front-about').textContent = [
    thread.author.name, channelName(thread.channel), word(`social.audience.${thread.audience}`), handleOf(thread.account.handle),
  ].filter(Boolean).join(' · ');
  const open = thread.state !== 'CLOSED';
  element('claim').hidden = !thread.claimable;
  element('no-answer').hidden = !(thread.mine && open && waits(thread));
  element('transfer').hidden = !(thread.mine && open);
  element('close-thread').hidden = !(thread.mine && open && !waits(thread) && !thread.outgoing.some(onItsWay));
}

const onItsWay = ({ state }) => ['WAITS_FOR_APPROVAL', 'READY', 'UNSURE'].includes(state);

/** Whether somebody waits for an answer. */
const waits = thread => thread.unansweredSince === undefined ? !thread.answered : Boolean(thread.unansweredSince);

function drawClock(thread, now) {
  const place = element('front-clock');
  const clock = clockOf({ unansweredSince: waits(thread) ? thread.due : null, ...thread }, now);
  const drawn = `${thread.conversation} ${clock.words}`;
  if (place.dataset.drawn !== drawn) {
    place.dataset.drawn = drawn;
    place.replaceChildren(chip(clock), ...promiseWords(clock, thread));
  }
}

function promiseWords({ kind }, { due }) {
  if (!due || !['new', 'waits', 'late'].includes(kind)) {
    return [];
  }
  const at = dayOf(due) === new Date().toDateString() ? timeOf(due) : dateAndTimeOf(due);
  const words = document.createElement('span');
  words.className = 'front-promise';
  words.textContent = word(kind === 'late' ? 'social.clock.overdue' : 'social.clock.promised', at);
  return [' ', words];
}

/** Why nothing can be written, or what becomes of it. */
function noteOf(thread) {
  if (thread.state === 'CLOSED') {
    return word('social.closed');
  }
  if (thread.author.optedOut) {
    return word('social.opted-out');
  }
  if (thread.mine) {
    return thread.account.stopped ? word('social.account-stopped', handleOf(thread.account.handle)) : '';
  }
  return thread.agent ? word('social.theirs', thread.agent.name ?? thread.agent) : thread.claimable ? word('social.claim-first') : '';
}
