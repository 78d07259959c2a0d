// One step as one line between the messages.
import { icon } from './icon.js';
import { timeOf } from './times.js';

const ICONS = {
  JOINED: 'person', LEFT: 'leave', RETURNED: 'back', MOVED: 'transfer', HELD: 'pause', RESUMED: 'play', ASKED: 'question',
  LEFT_MESSAGE: 'mail', WATCHED: 'eye', OVERRIDDEN: 'flag', AGENT_LOST: 'unplugged',
  REDACTED: 'shield', CONFIRMATION_ASKED: 'question', CONFIRMED: 'shield', NOT_CONFIRMED: 'warning', REPORTED: 'flag',
  SECRET_ASKED: 'warning',
};

/** step: as the server tells it; words: what to say of it. */
export function stepLine(step, words) {
  const line = document.createElement('p');
  line.className = 'step';
  line.dataset.step = step.kind;
  const text = document.createElement('span');
  text.textContent = words;
  const time = document.createElement('time');
  time.dateTime = step.at;
  time.textContent = timeOf(step.at);
  line.append(icon(ICONS[step.kind] ?? 'dot'), text, ' ', time);
  return line;
}
