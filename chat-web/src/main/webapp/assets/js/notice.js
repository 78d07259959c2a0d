// Notices of the desktop, for whoever looks at another window. They say that somebody calls, never what was written.
import { context } from './page-data.js';

const TAG = 'amanchat'; // a later notice takes the place of the one before, whichever tab showed it
const known = 'Notification' in window;

/** 'granted', 'denied', 'default' (not asked yet), or 'unknown' where the browser has none. */
export const notices = () => known ? Notification.permission : 'unknown';

/** To be called from a click: browsers ask the person for nothing else. Answers as notices(). */
export async function askForNotices() {
  if (notices() === 'default') {
    await Notification.requestPermission();
  }
  return notices();
}

/** Shows a notice, where that is allowed; a click on it brings this page to the front and then acts. */
export function notify(title, text, clicked = () => {}) {
  if (notices() !== 'granted') {
    return;
  }
  try {
    const notice = new Notification(title, { body: text, tag: TAG, renotify: true, icon: `${context}/assets/img/logo.svg` });
    notice.onclick = () => { window.focus(); notice.close(); clicked(); };
  } catch {
    // Phones show notices of service workers only; there the sound and the title call.
  }
}
