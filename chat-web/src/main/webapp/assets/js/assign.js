// "Re-assign": a supervisor gives the conversation in front to an agent or a queue.
import { FormDialog } from './form-dialog.js';
import { element } from './page-data.js';

/** chosen() answers the conversation in front; done() is called when it was given away. */
export function assigning(chosen, done) {
  const dialog = new FormDialog('assign', 'amanchatAssign', { done });
  element('pane-assign').addEventListener('click', () => dialog.open(chosen()));
}
