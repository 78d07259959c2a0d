/** The floors: what the database does alone, measured in the same run as everything else. */
package id.amanchat.bench.floor;
