package id.amanchat.conversation;

import java.time.OffsetDateTime;

/** A step, numbered from 1 within its conversation; each side sees gaps where steps are for the other only.
 *
 * @param afterSequence the message after which it happened; 0 for before the first
 * @param name whom it is about; null where it is about nobody
 * @param employeeId their number; null likewise
 * @param about the sequence of the message it is about; 0 for none
 * @param detail a constant or a number that its kind explains; null for none
 */
public record StepView(
        int number,
        StepKind kind,
        long afterSequence,
        String name,
        String employeeId,
        boolean staffOnly,
        OffsetDateTime at,
        long about,
        String detail) {}
