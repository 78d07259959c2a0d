/** A peer over XMPP, measured by the same client as the product. */
package id.amanchat.bench.peer;
