// Where the browser has it, passkeys are offered while the username is filled in.
import { passkeysFillIn, usePasskey } from './passkey.js';
import { beforeAsking, passkeyBoxes, post, questionOf } from './passkey-button.js';

const RENEW_MS = 4 * 60_000; // before the server's question is too old
const [box] = passkeyBoxes();
let offer = null;

beforeAsking(() => offer?.abort());

async function offerWhileFillingIn() {
  const mine = new AbortController();
  offer = mine;
  const renewal = setTimeout(() => { mine.abort(); offerWhileFillingIn(); }, RENEW_MS);
  try {
    const answer = await usePasskey(await questionOf(box), { mediation: 'conditional', signal: mine.signal });
    if (answer) {
      post(box, answer);
    }
  } catch {
    // Not taken up: nobody asked for it, so nothing is to be said.
  } finally {
    clearTimeout(renewal);
  }
}

// After a refusal the person takes the next step: the same passkey would only be refused again.
const refused = document.querySelector('.card > .refusals');
if (box && !refused && await passkeysFillIn()) {
  offerWhileFillingIn();
}
