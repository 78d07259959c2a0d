// What the server says lies on this agent's desk; one request at a time, and one more if asked meanwhile.
import { get, post, put } from './api.js';

export class Desk {
  #asking = null;
  #again = false;
  #drawn;
  #ahead = 0; // the server's clock less this one's

  constructor(drawn) {
    this.#drawn = drawn;
  }

  now() {
    return Date.now() + this.#ahead;
  }

  refresh() {
    this.#again = true;
    this.#asking ??= this.#ask().finally(() => { this.#asking = null; });
    return this.#asking;
  }

  available = availability => put('/agent/availability', { availability });
  accept = offer => post(`/agent/offers/${offer.id}/accept`);
  decline = offer => post(`/agent/offers/${offer.id}/decline`);
  end = conversation => post(`/conversations/${conversation}/end`);

  async #ask() {
    while (this.#again) {
      this.#again = false;
      const { data } = await get('/agent/desk', { background: true });
      this.#ahead = Date.parse(data.now) - Date.now();
      this.#drawn(data);
    }
  }
}
