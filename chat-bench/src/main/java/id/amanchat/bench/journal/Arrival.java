package id.amanchat.bench.journal;

import java.util.UUID;

/** A message as one socket brought it. */
public record Arrival(long sequence, UUID clientId) {}
