// When to look again without anybody's act: others change what waits, time breaks promises, and a push can be lost.
const SOON_MS = 2_000;
const EVERY_MS = 30_000;
const SPREAD_MS = 2_000; // not all agents in the same moment

const seen = () => document.visibilityState === 'visible';
const spread = () => Math.random() * SPREAD_MS;

/** Looks every now and then, and at once when the page is seen again. Answers what to call when something changed. */
export function lookOut(look) {
  let timer = 0;
  document.addEventListener('visibilitychange', () => seen() && look());
  setInterval(() => seen() && look(), EVERY_MS + spread());
  return () => {
    if (seen() && !timer) {
      timer = setTimeout(() => { timer = 0; look(); }, SOON_MS + spread());
    }
  };
}
