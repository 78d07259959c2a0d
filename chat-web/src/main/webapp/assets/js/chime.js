// Two soft notes that call somebody. Made here, so that no sound file is needed; of several tabs only one rings.
const NOTES = [[880, 0], [1174.7, 0.16]]; // hertz, seconds after the first
const LONG = 0.5;
const LOUD = 0.14;
const ONE_CALL_MS = 1_500; // what calls several tabs at the same moment is one call

let audio = null;

/** Rings once. A browser that was not touched yet by the person may forbid it: then it stays silent. */
export async function chime() {
  if (navigator.locks) {
    await navigator.locks.request('amanchat.chime', { ifAvailable: true }, lock => lock && ring());
  } else {
    await ring();
  }
}

async function ring() {
  try {
    audio ??= new AudioContext();
    await awake();
    NOTES.forEach(([pitch, after]) => note(pitch, audio.currentTime + after));
  } catch {
    return; // no sound on this device: the title and the notice still call
  }
  await pause();
}

/** Until the person has touched the page, the answer to this may never come. */
const awake = () => Promise.race([audio.resume(), pause()]);
const pause = () => new Promise(resolve => setTimeout(resolve, ONE_CALL_MS));

function note(pitch, at) {
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: pitch });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUD, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LONG);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + LONG);
}
