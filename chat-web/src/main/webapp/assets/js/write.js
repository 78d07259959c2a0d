// The two boxes below a thread, as tabs: a reply to the customer, an internal note for colleagues.
import { focusComposer } from './composer.js';
import { focusNote } from './note-box.js';
import { element } from './page-data.js';
import { tabList } from './tab-list.js';

const write = element('write');
const choose = tabList(write.querySelector('[role=tablist]'), tab => { write.dataset.tab = tab.id.replace('tab-', ''); });

/** name: "reply" or "note". */
export const chooseTab = name => choose(element(`tab-${name}`));

export function writeReply() {
  chooseTab('reply');
  focusComposer();
}

export function writeNote() {
  chooseTab('note');
  focusNote();
}
