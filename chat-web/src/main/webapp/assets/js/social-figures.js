// The supervisor's figures of the social channels, always as they are now, and replies that wait for a second person.
import { isSignedOut } from './api.js';
import { Link } from './link.js';
import { showLink } from './link-status.js';
import { localize } from './moments.js';
import { oneAtATime } from './one-at-a-time.js';
import { element } from './page-data.js';
import { tickSince } from './since.js';
import { approvalsAct, refreshApprovals } from './social-approvals.js';

const LOOK_EVERY_MS = 15_000;
const AT_MOST_EVERY_MS = 2_000;

/** The page itself is asked anew for its tables; nothing else of it changes, and nothing under the person's hands. */
const refreshFigures = oneAtATime(async () => {
  const response = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Chat-Background': 'true' }, redirect: 'error', cache: 'no-store' });
  if (response.ok) {
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    ['figures', 'switches'].forEach(id => take(element(id), fresh.getElementById(id)));
    localize(document);
    tickSince();
  }
  await new Promise(resolve => setTimeout(resolve, AT_MOST_EVERY_MS));
});

function take(place, fresh) {
  if (place && fresh && !place.contains(document.activeElement)) {
    place.replaceChildren(...document.adoptNode(fresh).childNodes);
  }
}

function look() {
  if (document.visibilityState === 'visible' && !isSignedOut()) {
    refreshFigures().catch(() => {}); // the next look asks again
    refreshApprovals().catch(() => {});
  }
}

approvalsAct(look, null);
element('approvals').hidden = false;
element('approvals-back').hidden = true;
tickSince();
setInterval(tickSince, 1000);
setInterval(look, LOOK_EVERY_MS);
document.addEventListener('visibilitychange', look);
const link = new Link({ opened: look, event: ({ type }) => ['social', 'thread'].includes(type) && look(), state: showLink });
refreshApprovals().catch(failure => { element('approvals-said').textContent = failure.message; });
link.start();
