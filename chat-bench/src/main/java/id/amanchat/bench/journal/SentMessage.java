package id.amanchat.bench.journal;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * A message as its sender remembers it.
 *
 * @param acknowledged the sequence the server answered with; empty when no answer came, and then the message may be
 *     stored or not, but never twice
 */
public record SentMessage(UUID clientId, String conversation, OptionalLong acknowledged) {}
