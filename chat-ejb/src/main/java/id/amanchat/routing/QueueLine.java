package id.amanchat.routing;

import java.util.Optional;

/** A queue on the supervisors' board.
 *
 * @param promiseBroken how many of those waiting wait longer than promised
 * @param present agents online and connected who can take from it
 */
public record QueueLine(
        QueueCount count, long offered, long promiseBroken, long present, Optional<Long> estimateSeconds) {}
