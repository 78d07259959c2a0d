package id.amanchat.guard;

import java.time.OffsetDateTime;

/**
 * How often a rule was said to see what is not there.
 *
 * @param version the rule book's, at that time
 * @param customers how many of them customers reported
 * @param staff how many of them staff reported
 */
public record AlarmCount(String rule, int version, long customers, long staff, OffsetDateTime last) {}
