/** The client's own memory of what it sent and saw, and the comparison with the database. No network in here. */
package id.amanchat.bench.journal;
