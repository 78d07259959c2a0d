/** Makes an act that runs one at a time, and once more if asked for meanwhile: an answer asked for earlier may be old. */
export function oneAtATime(act) {
  let running = null;
  let again = false;

  async function run() {
    try {
      while (again) {
        again = false;
        await act().catch(failure => { if (!again) { throw failure; } });
      }
    } finally {
      running = null;
    }
  }

  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
