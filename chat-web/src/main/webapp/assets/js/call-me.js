// How a waiting customer wants to be called.
import { soundIsOn, turnSound } from './calling.js';
import { chime } from './chime.js';
import { askForNotices, notices } from './notice.js';
import { element } from './page-data.js';
import { word } from './words.js';

const sound = element('call-sound');
const notice = element('call-notice');

function showNotice() {
  notice.hidden = notices() !== 'default';
  element('call-notice-state').textContent = { granted: word('call.notice.on'), denied: word('call.notice.denied') }[notices()] ?? '';
}

sound.checked = soundIsOn();
sound.addEventListener('change', () => {
  turnSound(sound.checked);
  if (sound.checked) {
    chime(); // so that one knows what to listen for, and that it can be heard
  }
});
notice.addEventListener('click', async () => {
  await askForNotices();
  showNotice();
});
showNotice();
