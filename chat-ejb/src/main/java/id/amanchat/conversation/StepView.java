package id.amanchat.conversation;

import java.time.OffsetDateTime;

/** A step, numbered from 1 within its conversation; a customer sees gaps where steps are for staff only.
 *
 * @param afterSequence the message after which it happened; 0 for before the first
 * @param name whom it is about; null where it is about nobody
 * @param employeeId their number; null likewise
 */
public record StepView(
        int number,
        StepKind kind,
        long afterSequence,
        String name,
        String employeeId,
        boolean staffOnly,
        OffsetDateTime at) {}
