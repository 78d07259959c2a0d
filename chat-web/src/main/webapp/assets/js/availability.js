// The agent's availability: chosen by the agent, here or in another tab, or changed by the server.
import { element } from './page-data.js';
import { sayToOtherTabs, whenOtherTabsSay } from './tabs.js';
import { word } from './words.js';

const select = element('availability');
let changing = false;
let was = null;
let asked = null; // what the person chose last

export function drawAvailability(availability) {
  select.disabled = false;
  select.dataset.value = availability;
  if (document.activeElement !== select || !changing) {
    select.value = availability;
  }
  if (availability !== 'AWAY') {
    notice('');
  } else if (was === 'ONLINE' && asked !== 'AWAY') {
    notice(word('availability.ran-out'));
  }
  was = availability;
}

/** change(availability) is called with each choice, and answers when the server has been told. */
export function availabilityActs(change) {
  select.addEventListener('change', async () => {
    changing = true;
    asked = select.value;
    notice('');
    sayToOtherTabs(`availability.${asked}`);
    await change(asked);
    changing = false;
  });
}

for (const { value } of select.options) {
  whenOtherTabsSay(`availability.${value}`, () => { asked = value; });
}

function notice(text) {
  if (element('away-notice').textContent !== text) {
    element('away-notice').textContent = text;
  }
}
