// Everything by keyboard, and the overlay that says how. Keys with Alt work while one writes, too.
import { element } from './page-data.js';
import { word } from './words.js';

const onMac = /Mac|iPhone|iPad/.test(navigator.platform);
const keyName = key => ({ Mod: onMac ? '⌘' : 'Ctrl', Alt: onMac ? '⌥' : 'Alt', ArrowUp: '↑', ArrowDown: '↓' })[key] ?? key;
const dialog = element('keys');

/** What the keys of an aria-keyshortcuts are called on this machine. */
export const keyWords = keys => keys.split('+').map(keyName).join(onMac ? '' : ' ');

/** bindings: [{keys: 'Alt+H', code: 'KeyH', words, act}]; act answers false when there was nothing to do. */
export function keysAct(bindings) {
  drawHelp(bindings);
  document.addEventListener('keydown', event => {
    const binding = bindings.find(each => matches(each, event));
    if (binding && !event.isComposing && !blocked(binding) && binding.act() !== false) {
      event.preventDefault();
    }
  });
}

function matches({ keys, code }, event) {
  const parts = keys.split('+');
  return (code ? event.code === code : event.key === parts.at(-1))
    && event.altKey === parts.includes('Alt')
    && (event.ctrlKey || event.metaKey) === parts.includes('Mod')
    && (parts.includes('Alt') || parts.includes('Mod') || !writing(event.target));
}

/** A key without Alt or Ctrl belongs to whoever writes. */
const writing = target => target.matches?.('input, textarea, select, [contenteditable]');
/** A dialog has the keys to itself. */
const blocked = ({ always }) => !always && document.querySelector('dialog:modal') !== null;

export function openHelp() {
  dialog.showModal();
}

function drawHelp(bindings) {
  element('keys-list').replaceChildren(...bindings.flatMap(({ keys, words }) => {
    const term = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = keyWords(keys);
    term.append(kbd);
    const meaning = document.createElement('dd');
    meaning.textContent = words;
    return [term, meaning];
  }));
  for (const button of document.querySelectorAll('.console [aria-keyshortcuts]')) {
    const keys = button.getAttribute('aria-keyshortcuts').split(' ')[0].replace('Control', 'Mod');
    button.title = word('key.title', button.textContent.trim(), keyWords(keys));
  }
}

element('help-open').addEventListener('click', openHelp);
