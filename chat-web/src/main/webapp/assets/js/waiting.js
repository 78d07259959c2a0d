// Waiting between tries: doubling from half a second to half a minute, each a little different, so that after an
// outage not everyone comes back in the same moment.
const FIRST_MS = 500;
const LONGEST_MS = 30_000;

export function backOff(attempt) {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return longest / 2 + Math.random() * longest / 2;
}

/** A pause that can be cut short. */
export class Pause {
  #wake = () => {};

  for(milliseconds) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }

  wake() {
    this.#wake();
  }
}
