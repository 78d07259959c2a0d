// "This is a false alarm": tells which rule was wrong and keeps no text. What is hidden stays hidden.
import { post } from './api.js';
import { word } from './words.js';

/** A button for these rules, which becomes a line of thanks. */
export function falseAlarm(conversation, sequence, rules) {
  const place = document.createElement('span');
  place.className = 'false-alarm';
  place.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-text';
  button.textContent = word('false-alarm');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await Promise.all(rules.map(rule => post(`/conversations/${conversation}/false-alarms`, { sequence, rule })));
      place.replaceChildren(word('false-alarm.thanks'));
    } catch (failure) {
      button.disabled = false;
      place.replaceChildren(button, ' ', failure.message);
    }
  });
  place.append(button);
  return place;
}
