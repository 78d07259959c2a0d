/**
 * Stand-ins of X and Mastodon on loopback, written from the documentation of their interfaces: what the product reads and
 * writes there, with state in memory, and with faults to order.
 */
package id.amanchat.loopback;
