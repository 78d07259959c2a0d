// The life of the push socket. It reconnects by itself for ever, and whoever listens asks for what was missed each
// time it opens. The page's o:socket registers the channel and writes its address into the page.
import { isSignedOut, renewPage, SignedOut } from './api.js';
import { context } from './page-data.js';
import { whenOtherTabsSay } from './tabs.js';
import { backOff } from './waiting.js';

const HANDSHAKE_LIMIT_MS = 10_000;
const STEADY_MS = 5_000; // open for so long, the next failure begins a new row of tries
const LOOK_EVERY_MS = 15_000;
const PING_EVERY_MS = 20_000; // the server's
const SILENT_MS = 50_000; // a socket can be dead without knowing it: this long without a ping, it is
const SLEPT_MS = 45_000; // a timer this late: the machine slept, and the socket hardly survived it
const AT_ONCE_MS = 50; // coming back to a page makes several events: one try for them all
const RENEW_AFTER_TRIES = 3;
const UNKNOWN_CHANNEL = [1005, 1008];

export class Link {
  #listener;
  #address = addressIn(document);
  #socket = null;
  #open = false;
  #attempt = 0;
  #timer = 0;
  #steady = 0;
  #silence = 0;
  #looked = Date.now();
  #heard = Date.now();

  /** The listener has opened(), event(object) and state('connecting' | 'online' | 'offline'). */
  constructor(listener) {
    this.#listener = listener;
  }

  start() {
    addEventListener('online', () => this.#again());
    addEventListener('offline', () => this.#lost());
    addEventListener('focus', () => isSignedOut() && this.#again());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#back());
    addEventListener('pageshow', event => event.persisted && this.#again());
    whenOtherTabsSay('signed-in', () => isSignedOut() && this.#again());
    document.addEventListener('amanchat:signed-out', () => this.#drop());
    setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#connect();
  }

  #connect() {
    this.#drop();
    if (isSignedOut()) {
      return;
    }
    if (!this.#address) {
      this.#lost(UNKNOWN_CHANNEL[0]);
      return;
    }
    const socket = new WebSocket(`wss://${location.host}${context}/omnifaces.push/${this.#address}`);
    this.#socket = socket;
    this.#later(() => this.#lost(), HANDSHAKE_LIMIT_MS);
    socket.onopen = () => this.#mine(socket) && this.#opened();
    socket.onmessage = message => this.#mine(socket) && this.#came(JSON.parse(message.data));
    socket.onclose = event => this.#mine(socket) && this.#lost(event.code);
  }

  #opened() {
    clearTimeout(this.#timer);
    this.#open = true;
    this.#alive();
    this.#steady = setTimeout(() => { this.#attempt = 0; }, STEADY_MS);
    this.#listener.state('online');
    this.#listener.opened();
  }

  #came(event) {
    this.#alive();
    if (event.type === 'ping') {
      this.#socket.send('pong'); // the server hangs up on a socket from which nothing comes for 90 seconds
    } else {
      this.#listener.event(event);
    }
  }

  #alive() {
    this.#heard = Date.now();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lost(), SILENT_MS);
  }

  #lost(code) {
    this.#drop();
    this.#listener.state(navigator.onLine && this.#attempt === 0 ? 'connecting' : 'offline');
    this.#attempt++;
    this.#later(() => this.#retry(UNKNOWN_CHANNEL.includes(code)), backOff(this.#attempt - 1));
  }

  /** After a restart of the server, or in a new session, the channel has another address. */
  async #retry(addressMayBeOld) {
    if (addressMayBeOld || isSignedOut() || this.#attempt % RENEW_AFTER_TRIES === 0) {
      try {
        this.#address = addressIn(await renewPage());
      } catch (failure) {
        if (!(failure instanceof SignedOut)) {
          this.#lost();
        }
        return;
      }
    }
    this.#connect();
  }

  /** At once, whatever was being waited for. Somebody signed out may have signed in again in another tab. */
  #again() {
    this.#attempt = 0;
    if (isSignedOut()) {
      this.#later(() => this.#retry(), AT_ONCE_MS);
    } else {
      this.#connect();
    }
  }

  #back() {
    if (isSignedOut()) {
      this.#again();
    } else {
      this.#look();
    }
  }

  /** A hidden page's timers are late too, but its socket still hears the pings. */
  #look() {
    const now = Date.now();
    const slept = now - this.#looked > SLEPT_MS && now - this.#heard > PING_EVERY_MS;
    this.#looked = now;
    const waitsLong = !this.#open && this.#attempt > 3 && document.visibilityState === 'visible';
    if (!isSignedOut() && (slept || waitsLong)) {
      this.#again();
    }
  }

  #later(act, milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  #drop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#steady);
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = null;
    this.#open = false;
    socket?.close();
  }

  #mine(socket) {
    return socket === this.#socket;
  }
}

function addressIn(page) {
  for (const script of page.scripts) {
    const found = /events\?[0-9a-f-]{36}/.exec(script.textContent);
    if (found) {
      return found[0];
    }
  }
  return undefined;
}
