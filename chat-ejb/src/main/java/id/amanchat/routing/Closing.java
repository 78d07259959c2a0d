package id.amanchat.routing;

import java.time.OffsetDateTime;
import java.util.UUID;

/** Closed once, from then until then. No queue (null): all of them. */
public record Closing(
        UUID id, String queue, OffsetDateTime from, OffsetDateTime until, String nameEnglish, String nameIndonesian) {}
