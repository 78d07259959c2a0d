package id.amanchat.guard.internal.ask;

import id.amanchat.guard.Kind;

/**
 * Something that is asked for.
 *
 * @param from the first unit that shows it
 * @param to the last one
 */
record Ask(Kind kind, int from, int to) {}
