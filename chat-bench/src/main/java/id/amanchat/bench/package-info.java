/** A run from the first floor to the report. */
package id.amanchat.bench;
