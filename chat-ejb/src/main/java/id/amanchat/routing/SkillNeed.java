package id.amanchat.routing;

import java.util.OptionalInt;

/** A skill that a queue asks for.
 *
 * @param relaxedAfter seconds of waiting after which it is no longer asked for; empty: always asked for
 */
public record SkillNeed(String skill, OptionalInt relaxedAfter) {}
