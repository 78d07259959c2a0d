package id.amanchat.guard;

import java.util.Optional;

/**
 * What a rule saw in a text that was tried.
 *
 * @param span where it stands in it
 * @param action what is done about it there; empty where it is let alone
 */
public record Sighting(Kind kind, String rule, Span span, Optional<Action> action) {}
