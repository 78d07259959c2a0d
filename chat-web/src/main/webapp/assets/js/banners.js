// What stands above the thread of the chat in front: a transfer under way, who reads along, what is left to do.
import { icon } from './icon.js';
import { caller, element } from './page-data.js';
import { timeOf } from './times.js';
import { word } from './words.js';

const list = element('banners');
let drawn = '';
let act = null;

/** act(what) does 'transfer/withdraw', 'transfer/complete' or 'wrap-up' for the chat in front. */
export function bannersAct(newAct) {
  act = newAct;
}

/**
 * chat: as the desk tells it; others: who takes part beside the agent; wrapUp: what is left to do for it, when it is
 * over.
 */
export function drawBanners(chat, others, wrapUp) {
  const banners = [...transferBanners(chat?.transfer), ...otherBanners(chat, others), wrapUp && {
    kind: 'wrap-up', icon: 'check', words: word('banner.wrap-up'), does: 'wrap-up', button: word('banner.wrap-up.do'),
  }].filter(Boolean);
  const now = JSON.stringify(banners);
  if (drawn !== now) {
    drawn = now;
    list.replaceChildren(...banners.map(bannerOf));
  }
}

function transferBanners(transfer) {
  if (!transfer) {
    return [];
  }
  const { mine, warm, joined, from, to, note } = transfer;
  if (!mine) {
    return [{ kind: 'transfer', icon: 'transfer', words: word('banner.from', from), text: note,
      does: 'transfer/complete', button: word('banner.take-over') }];
  }
  if (warm && joined) {
    return [{ kind: 'transfer', icon: 'person', words: word('banner.joined', to),
      does: 'transfer/complete', button: word('banner.hand-over') }];
  }
  return [{ kind: 'transfer', icon: 'transfer', words: word('banner.to', to),
    does: 'transfer/withdraw', button: word('banner.withdraw') }];
}

function otherBanners(chat, others) {
  const readers = others.filter(({ part }) => part === 'READER').map(({ name }) => name);
  const helpers = others.filter(({ name, part }) => part === 'HELPER' && name !== caller.name).map(({ name }) => name);
  return [
    chat?.watched && { kind: 'watched', icon: 'eye', words: readers.length ? word('banner.reads', readers.join(', ')) : word('banner.watched') },
    chat && !chat.transfer && helpers.length && { kind: 'helper', icon: 'person', words: word('banner.helps', helpers.join(', ')) },
    chat?.handRaised && { kind: 'hand', icon: 'hand', words: word('banner.hand', timeOf(chat.handRaised)) },
    chat?.leftMessage && { kind: 'message', icon: 'mail', words: word('banner.message') },
  ];
}

function bannerOf({ kind, icon: picture, words, text, does, button }) {
  const item = document.createElement('li');
  item.className = `banner banner-${kind}`;
  const line = document.createElement('p');
  line.textContent = words;
  item.append(icon(picture), line);
  if (text) {
    const more = document.createElement('q');
    more.textContent = text;
    line.append(' ', more);
  }
  if (does) {
    const press = document.createElement('button');
    press.type = 'button';
    press.className = 'button button-small button-quiet';
    press.textContent = button;
    press.addEventListener('click', () => act(does));
    item.append(press);
  }
  return item;
}
