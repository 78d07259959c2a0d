// "Wrap up": opened by the event amanchat:wrap-up; amanchat:desk tells that the desk is another now.
import { FormDialog } from './form-dialog.js';
import { stretch } from './times.js';
import { word } from './words.js';

let timer = 0;

const dialog = new FormDialog('wrap-up', 'amanchatWrapUp', {
  drawn(fields) {
    clearInterval(timer);
    const time = fields.querySelector('[data-until]');
    if (time) {
      tick(time);
      timer = setInterval(() => tick(time), 1000);
    }
  },
  done: () => document.dispatchEvent(new Event('amanchat:desk')),
});

function tick(time) {
  const left = Date.parse(time.dataset.until) - Date.now();
  time.textContent = left > 0 ? word('wrap-up.counts.long', stretch(left)) : word('wrap-up.free');
}

document.addEventListener('amanchat:wrap-up', event => dialog.open(event.detail.conversation));
