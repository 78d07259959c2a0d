// The agent's availability: chosen by the agent, here or in another tab, or changed by the server. A reason for being
// away is an option of its own, so that one choice says both.
import { icon } from './icon.js';
import { element, language } from './page-data.js';
import { stretch } from './times.js';
import { word } from './words.js';

const BY_THE_SYSTEM = { SILENT: 'availability.ran-out', LOST: 'availability.lost' };
const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const select = element('availability');
let changing = false;
let since = null;
let reasonsDrawn = '';

export function drawAvailability(desk) {
  drawReasons(desk.reasons.away);
  const chosen = [desk.availability, desk.reason in BY_THE_SYSTEM ? '' : desk.reason].filter(Boolean).join(':');
  select.disabled = false;
  if (select.dataset.value !== desk.availability) {
    select.dataset.value = desk.availability;
    element('availability-icon').replaceChildren(icon(desk.availability.toLowerCase()));
  }
  if (document.activeElement !== select || !changing) {
    select.value = [...select.options].some(option => option.value === chosen) ? chosen : desk.availability;
  }
  since = Date.parse(desk.since);
  say('away-notice', BY_THE_SYSTEM[desk.reason] ? word(BY_THE_SYSTEM[desk.reason]) : '');
  drawLoad(desk);
}

/** Every second. */
export function tickAvailability(now) {
  say('availability-since', since === null ? '' : word('availability.for', stretch(now - since)));
}

function drawReasons(reasons) {
  const drawn = JSON.stringify(reasons);
  if (drawn === reasonsDrawn) {
    return;
  }
  reasonsDrawn = drawn;
  select.querySelectorAll('[data-reason]').forEach(option => option.remove());
  select.querySelector('[value=AWAY]').after(...reasons.map(({ code, name }) => {
    const option = new Option(word('availability.away', name), `AWAY:${code}`);
    option.dataset.reason = code;
    return option;
  }));
}

function drawLoad({ load, capacity }) {
  const bar = element('load');
  bar.max = capacity * 10;
  bar.value = Math.min(load, capacity * 10);
  bar.dataset.full = load >= capacity * 10;
  say('load-text', word('load', tenths.format(load / 10), capacity));
}

/** change(availability, reason) is called with each choice, and answers when the server has been told. */
export function availabilityActs(change) {
  select.addEventListener('change', async () => {
    changing = true;
    await change(...select.value.split(':'));
    changing = false;
  });
}

/** What can be chosen, for the palette: [{words, choose}]. */
export const availabilityChoices = () => [...select.options].filter(option => option.value !== select.value)
  .map(option => ({
    words: option.textContent,
    choose() {
      select.value = option.value;
      select.dispatchEvent(new Event('change'));
    },
  }));

function say(id, text) {
  if (element(id).textContent !== text) {
    element(id).textContent = text;
  }
}
