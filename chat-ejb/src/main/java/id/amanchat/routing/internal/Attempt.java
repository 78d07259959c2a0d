package id.amanchat.routing.internal;

/**
 * What came of offering.
 *
 * @param taken whether it waits no more; else nobody could be asked now
 * @param situation as it is known to be now
 */
record Attempt(boolean taken, Situation situation) {}
