// A word to this browser's other tabs.
const channel = new BroadcastChannel('amanchat');

export const sayToOtherTabs = what => channel.postMessage(what);

export function whenOtherTabsSay(what, act) {
  channel.addEventListener('message', event => event.data === what && act());
}
