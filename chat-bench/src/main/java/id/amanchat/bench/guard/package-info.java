/** Texts for the guard: what people write all day, and what nobody does but to make it slow. */
package id.amanchat.bench.guard;
