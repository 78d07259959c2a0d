// What the server says lies on this agent's desk, and what the agent does there.
import { get, post, put } from './api.js';
import { oneAtATime } from './one-at-a-time.js';

export class Desk {
  #drawn;
  #ahead = 0; // the server's clock less this one's

  constructor(drawn) {
    this.#drawn = drawn;
  }

  now() {
    return Date.now() + this.#ahead;
  }

  refresh = oneAtATime(() => this.#ask());
  available = (availability, reason) => put('/agent/availability', reason ? { availability, reason } : { availability });
  notices = notices => put('/agent/notices', notices);
  accept = offer => post(`/agent/offers/${offer.id}/accept`);
  decline = (offer, reason) => post(`/agent/offers/${offer.id}/decline`, reason ? { reason } : undefined);
  pick = conversation => post(`/agent/waiting/${conversation}/pick`);
  end = conversation => post(`/conversations/${conversation}/end`);

  /** what: hold, resume, hand, hand-down, leave, transfer/withdraw, transfer/complete. */
  act = (conversation, what, body) => post(`/agent/chats/${conversation}/${what}`, body);

  async #ask() {
    const { data } = await get('/agent/desk', { background: true });
    this.#ahead = Date.parse(data.now) - Date.now();
    this.#drawn(data);
  }
}
