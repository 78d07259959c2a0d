/** The one client for all peers: HTTP/1.1 with keep-alive, TLS and WebSocket on a single network thread. */
package id.amanchat.bench.client;
