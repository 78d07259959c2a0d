// What the server says lies on this agent's desk.
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
  available = availability => put('/agent/availability', { availability });
  accept = offer => post(`/agent/offers/${offer.id}/accept`);
  decline = offer => post(`/agent/offers/${offer.id}/decline`);
  end = conversation => post(`/conversations/${conversation}/end`);

  async #ask() {
    const { data } = await get('/agent/desk', { background: true });
    this.#ahead = Date.parse(data.now) - Date.now();
    this.#drawn(data);
  }
}
