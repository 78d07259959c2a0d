package id.amanchat.routing;

import java.time.LocalDate;
import java.util.UUID;

/** A whole day closed, in the queue's own zone. No queue (null): all of them. */
public record Holiday(UUID id, String queue, LocalDate day, String nameEnglish, String nameIndonesian) {}
