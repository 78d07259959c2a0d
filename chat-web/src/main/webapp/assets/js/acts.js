// What can be done with the chat in front: the buttons above it are the truth, for keys and the palette too.
import { element } from './page-data.js';
import { confirmed } from './dialog.js';

const OPEN = ['OPEN', 'ON_HOLD'];
const POSSIBLE = {
  hold: chat => chat.lead && chat.state === 'OPEN',
  resume: chat => chat.lead && chat.state === 'ON_HOLD',
  hand: chat => chat.lead && OPEN.includes(chat.state) && !chat.handRaised,
  'hand-down': chat => chat.lead && Boolean(chat.handRaised),
  transfer: chat => chat.lead && OPEN.includes(chat.state) && !chat.transfer,
  confirmation: chat => chat.lead && chat.state === 'OPEN',
  leave: chat => !chat.lead && chat.state !== 'CLOSED',
  end: chat => chat.lead && chat.state !== 'CLOSED',
};
const buttons = [...document.querySelectorAll('.thread-acts .act, .genuine .act')];

/** chat: as the desk tells it; undefined when it is not on the desk any more. */
export function drawActs(chat) {
  const lost = buttons.includes(document.activeElement);
  for (const [name, possible] of Object.entries(POSSIBLE)) {
    element(name).hidden = !chat || !possible(chat);
  }
  if (lost && document.activeElement.hidden) {
    (buttons.find(button => !button.hidden) ?? element('log')).focus({ preventScroll: true });
  }
}

/** act(what, body) does it with the chat in front; transfer() opens the dialog for it. */
export function actsAct({ act, transfer, end }) {
  ['hold', 'resume', 'hand-down', 'confirmation', 'leave'].forEach(name => element(name).addEventListener('click', () => act(name)));
  element('transfer').addEventListener('click', transfer);
  element('hand').addEventListener('click', async () => {
    if (await confirmed(element('hand-dialog'))) {
      act('hand', { why: element('hand-why').value.trim() });
      element('hand-why').value = '';
    }
  });
  element('end').addEventListener('click', async () => await confirmed(element('end-dialog')) && end());
}

/** Presses the first of these buttons that can be pressed now. */
export function press(...names) {
  const button = names.map(element).find(each => each && !each.hidden && each.offsetParent);
  button?.click();
  return Boolean(button);
}

/** What can be done now, for the palette: [{words, choose}]. */
export const possibleActs = () => buttons.filter(button => !button.hidden && button.offsetParent)
  .map(button => ({ words: button.textContent.trim(), keys: button.getAttribute('aria-keyshortcuts'), choose: () => button.click() }));
