package id.amanchat.identity;

import java.time.OffsetDateTime;

/** How and when somebody proved to be themselves. */
public record Proven(ProvenBy by, OffsetDateTime at) {}
