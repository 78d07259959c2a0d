/** What the customer can check: who is genuine, what was read, what was sealed. */
package id.amanchat.trust;
