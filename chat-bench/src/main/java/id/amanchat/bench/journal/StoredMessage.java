package id.amanchat.bench.journal;

import java.util.UUID;

/** A message as the database holds it. */
public record StoredMessage(String conversation, long sequence, UUID clientId) {}
