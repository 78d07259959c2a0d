// The palette: type a few letters of what you want, and press Enter.
import { keyWords } from './keys.js';
import { element } from './page-data.js';
import { word } from './words.js';

const dialog = element('palette');
const text = element('palette-text');
const list = element('palette-list');
let entriesOf = () => [];
let shown = [];
let at = 0;

/** entries() answers what can be done now: [{group, words, keys, choose}]. */
export function paletteOffers(entries) {
  entriesOf = entries;
}

export function openPalette() {
  if (dialog.open) {
    dialog.close();
    return;
  }
  text.value = '';
  dialog.showModal();
  draw();
}

const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function draw() {
  const wanted = plain(text.value).split(/\s+/).filter(Boolean);
  shown = entriesOf().filter(entry => wanted.every(each => plain(`${entry.group} ${entry.words}`).includes(each)));
  at = 0;
  list.replaceChildren(...shown.map(optionOf));
  element('palette-none').textContent = shown.length ? '' : word('palette.none');
  mark();
}

function optionOf(entry, index) {
  const option = document.createElement('li');
  option.id = `palette-${index}`;
  option.setAttribute('role', 'option');
  option.append(part('palette-group', entry.group), ' ', part('palette-words', entry.words));
  if (entry.keys) {
    option.append(' ', part('palette-keys', keyWords(entry.keys)));
  }
  option.addEventListener('click', () => choose(entry));
  return option;
}

function part(name, words) {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = words;
  return node;
}

function mark() {
  [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
  if (list.children[at]) {
    text.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at].scrollIntoView({ block: 'nearest' });
  } else {
    text.removeAttribute('aria-activedescendant');
  }
}

/** After the dialog has given the focus back: what is chosen may move it. */
function choose(entry) {
  dialog.addEventListener('close', () => entry.choose(), { once: true });
  dialog.close();
}

text.addEventListener('input', draw);
text.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && shown.length) {
    at = (at + step + shown.length) % shown.length;
    mark();
  } else if (event.key === 'Enter' && shown[at]) {
    choose(shown[at]);
  } else {
    return;
  }
  event.preventDefault();
});
dialog.addEventListener('click', event => event.target === dialog && dialog.close());
element('palette-open').addEventListener('click', openPalette);
