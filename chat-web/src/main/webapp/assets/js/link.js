// The life of the push socket. It reconnects by itself for ever, and whoever listens asks for what was missed each
// time it opens. The page's o:socket registers the channel and writes its address into the page.
import { isSignedOut, renewPage, SignedOut } from './api.js';
import { context } from './page-data.js';
import { backOff } from './waiting.js';

const HANDSHAKE_LIMIT_MS = 10_000;
const STEADY_MS = 5_000; // open for so long, the next failure begins a new row of tries
const LOOK_EVERY_MS = 15_000;
const SLEPT_MS = 45_000; // a timer this late: the machine slept, and the socket did not survive it
const CHECK_EVERY_MS = 75_000; // a socket can be dead without knowing it: ask the server now and then
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
  #looked = Date.now();
  #checked = Date.now();

  /** The listener has opened(), event(object), state('connecting' | 'online' | 'offline'), and missed(), which answers
   *  (later) whether the server knew of something that this socket should have brought. */
  constructor(listener) {
    this.#listener = listener;
  }

  start() {
    addEventListener('online', () => this.#again());
    addEventListener('offline', () => this.#lost());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#look());
    addEventListener('pageshow', event => event.persisted && this.#again());
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
    socket.onmessage = message => this.#mine(socket) && this.#listener.event(JSON.parse(message.data));
    socket.onclose = event => this.#mine(socket) && this.#lost(event.code);
  }

  #opened() {
    clearTimeout(this.#timer);
    this.#open = true;
    this.#checked = Date.now();
    this.#steady = setTimeout(() => { this.#attempt = 0; }, STEADY_MS);
    this.#listener.state('online');
    this.#listener.opened();
  }

  #lost(code) {
    this.#drop();
    this.#listener.state(navigator.onLine && this.#attempt === 0 ? 'connecting' : 'offline');
    this.#attempt++;
    this.#later(() => this.#retry(UNKNOWN_CHANNEL.includes(code)), backOff(this.#attempt - 1));
  }

  /** After a restart of the server, or in a new session, the channel has another address. */
  async #retry(addressMayBeOld) {
    if (addressMayBeOld || this.#attempt % RENEW_AFTER_TRIES === 0) {
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

  #again() {
    this.#attempt = 0;
    this.#connect();
  }

  async #look() {
    const now = Date.now();
    const slept = now - this.#looked > SLEPT_MS;
    this.#looked = now;
    if (slept || (!this.#open && document.visibilityState === 'visible' && this.#attempt > 3)) {
      this.#again();
    } else if (this.#open && now - this.#checked > CHECK_EVERY_MS) {
      this.#checked = now;
      if (await this.#listener.missed()) {
        this.#again();
      }
    }
  }

  #later(act, milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  #drop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#steady);
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
