package id.amanchat.routing;

import java.time.DayOfWeek;

/** Opening hours of one stretch of a weekday; two of a day are a split shift.
 *
 * @param opens minute of the local day, 0 to 1439
 * @param closes minute of the local day, more than opens, at most 1440
 */
public record Shift(DayOfWeek day, int opens, int closes) {}
