// "Transfer": opened by the event amanchat:transfer; amanchat:desk tells that the desk is another now.
import { FormDialog } from './form-dialog.js';

const dialog = new FormDialog('transfer', 'amanchatTransfer', {
  done: () => document.dispatchEvent(new Event('amanchat:desk')),
});

document.addEventListener('amanchat:transfer', event => dialog.open(event.detail.conversation));
