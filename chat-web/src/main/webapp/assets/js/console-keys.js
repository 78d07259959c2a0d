// The console's keys, and what its palette offers.
import { possibleActs, press } from './acts.js';
import { availabilityChoices } from './availability.js';
import { openNotices } from './calls.js';
import { openCanned } from './canned.js';
import { outside } from './channel.js';
import { neighbourOf } from './chats.js';
import { keysAct, openHelp } from './keys.js';
import { element } from './page-data.js';
import { openPalette, paletteOffers } from './palette.js';
import { word } from './words.js';
import { openWrapUp } from './wrap-ups.js';
import { writeNote, writeReply } from './write.js';

/** page: front, what is on the desk now: chats(), offers(), wrapUps(), and show(chat). */
export function consoleKeys(page) {
  const inFront = act => () => page.front.chosen ? act() : false;
  keysAct([
    { keys: 'Alt+ArrowDown', words: word('key.next'), act: () => turn(page, 1) },
    { keys: 'Alt+ArrowUp', words: word('key.previous'), act: () => turn(page, -1) },
    { keys: 'Alt+A', code: 'KeyA', words: word('key.accept'), act: () => pressOffer('accept') },
    { keys: 'Alt+D', code: 'KeyD', words: word('key.decline'), act: () => pressOffer('decline') },
    { keys: 'Alt+R', code: 'KeyR', words: word('key.reply'), act: inFront(writeReply) },
    { keys: 'Alt+N', code: 'KeyN', words: word('key.note'), act: inFront(writeNote) },
    { keys: '/', words: word('key.canned'), act: inFront(openCanned) },
    { keys: 'Alt+H', code: 'KeyH', words: word('key.hold'), act: () => press('hold', 'resume') },
    { keys: 'Alt+I', code: 'KeyI', words: word('key.confirm'), act: () => press('confirmation') },
    { keys: 'Alt+T', code: 'KeyT', words: word('key.transfer'), act: () => press('transfer') },
    { keys: 'Alt+G', code: 'KeyG', words: word('key.hand'), act: () => press('hand', 'hand-down') },
    { keys: 'Alt+E', code: 'KeyE', words: word('key.end'), act: () => press('end') },
    { keys: 'Alt+W', code: 'KeyW', words: word('key.wrap-up'), act: () => wrapUp(page) },
    { keys: 'Alt+V', code: 'KeyV', words: word('key.availability'), act: () => element('availability').focus() },
    { keys: 'Mod+K', code: 'KeyK', words: word('key.palette'), act: openPalette, always: true },
    { keys: '?', words: word('key.help'), act: openHelp },
  ]);
  paletteOffers(() => [
    ...entries('offer', page.offers().map(offer => ({
      words: word('palette.accept', offer.customer.name), choose: () => pressOffer('accept', offer.id),
    }))),
    ...entries('chat', page.chats().map(chat => ({ words: chat.customer.name, choose: () => show(page, chat) }))),
    ...entries('act', page.front.chosen ? [...possibleActs(), ...writing()] : []),
    ...entries('wrap-up', page.wrapUps().map(({ conversation, customer }) => ({
      words: customer.name, choose: () => openWrapUp(conversation),
    }))),
    ...entries('availability', availabilityChoices()),
    ...entries('console', [
      { words: element('notices-open').textContent.trim(), choose: openNotices },
      { words: element('help-open').textContent.trim(), keys: '?', choose: openHelp },
    ]),
  ]);
}

const entries = (group, all) => all.map(entry => ({ group: word(`palette.${group}`), ...entry }));

const writing = () => [
  { words: word('key.reply'), keys: 'Alt+R', choose: writeReply },
  { words: word('key.note'), keys: 'Alt+N', choose: writeNote },
  { words: word('key.canned'), keys: '/', choose: openCanned },
];

function turn(page, step) {
  const chat = neighbourOf(page.chats().filter(each => !outside(each.channel)), page.front.chosen, step);
  return chat ? show(page, chat) : false;
}

function show(page, chat) {
  page.show(chat);
  return true;
}

/** That offer's button, or else the first's. */
function pressOffer(what, id) {
  const name = id && element(`offer-${id}`);
  const button = (name?.closest('.offer') ?? element('offers')).querySelector(`[data-does=${what}]`);
  button?.click();
  return Boolean(button);
}

function wrapUp(page) {
  const all = page.wrapUps();
  const first = all.find(({ conversation }) => conversation === page.front.chosen) ?? all[0];
  return first ? openWrapUp(first.conversation) : false;
}
