// The two boxes below a thread, as tabs: a reply to the customer, an internal note for colleagues.
import { focusComposer } from './composer.js';
import { element } from './page-data.js';
import { focusNote } from './note-box.js';

const TABS = ['reply', 'note'];
const tab = name => element(`tab-${name}`);

export function chooseTab(name) {
  element('write').dataset.tab = name;
  for (const each of TABS) {
    tab(each).setAttribute('aria-selected', String(each === name));
    tab(each).tabIndex = each === name ? 0 : -1;
    element(`panel-${each}`).hidden = each !== name;
  }
}

export function writeReply() {
  chooseTab('reply');
  focusComposer();
}

export function writeNote() {
  chooseTab('note');
  focusNote();
}

for (const name of TABS) {
  tab(name).addEventListener('click', () => chooseTab(name));
  tab(name).addEventListener('keydown', event => {
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      const other = event.key === 'Home' || (event.key !== 'End' && name === 'note') ? 'reply' : 'note';
      event.preventDefault();
      chooseTab(other);
      tab(other).focus();
    }
  });
}
