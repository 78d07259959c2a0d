// The social inbox's keys.
import { openCanned } from './canned.js';
import { keysAct } from './keys.js';
import { element } from './page-data.js';
import { neighbourThread } from './social-inbox.js';
import { focusReply, pressInvite } from './social-reply.js';
import { word } from './words.js';

/** page: choose(conversation). */
export function socialKeys(page) {
  keysAct([
    { keys: 'Alt+ArrowDown', words: word('social.key.next'), act: () => turn(page, 1) },
    { keys: 'Alt+ArrowUp', words: word('social.key.previous'), act: () => turn(page, -1) },
    { keys: 'Alt+A', code: 'KeyA', words: word('key.accept'), act: () => pressFirst('#offers [data-does=accept]') },
    { keys: 'Alt+D', code: 'KeyD', words: word('key.decline'), act: () => pressFirst('#offers [data-does=decline]') },
    { keys: 'Alt+C', code: 'KeyC', words: word('social.key.claim'), act: () => press('claim') },
    { keys: 'Alt+R', code: 'KeyR', words: word('social.key.reply'), act: focusReply },
    { keys: '/', words: word('key.canned'), act: () => focusReply() && openCanned() },
    { keys: 'Mod+Enter', words: word('social.key.post'), act: () => false },
    { keys: 'Alt+I', code: 'KeyI', words: word('social.key.invite'), act: pressInvite },
    { keys: 'Alt+N', code: 'KeyN', words: word('social.key.no-answer'), act: () => press('no-answer') },
    { keys: 'Alt+T', code: 'KeyT', words: word('key.transfer'), act: () => press('transfer') },
    { keys: 'Alt+V', code: 'KeyV', words: word('key.availability'), act: () => element('availability').focus() },
    { keys: '?', words: word('key.help'), act: () => element('help-open').click() },
  ]);
}

function turn(page, step) {
  const conversation = neighbourThread(step);
  return conversation ? (page.choose(conversation), true) : false;
}

const press = id => element(id).hidden || !element(id).offsetParent ? false : (element(id).click(), true);

function pressFirst(selector) {
  const button = document.querySelector(selector);
  button?.click();
  return Boolean(button);
}
