/** Links and the signs of a scam: what a customer should be warned of, and why. */
package id.amanchat.guard.internal.scam;
