package id.amanchat.platform;

import java.time.OffsetDateTime;

/**
 * Something that happened and that the record must keep. Events that implement this are fired inside the transaction they
 * tell of and carry no secret, no message text and nothing a person typed.
 */
public interface AuditableEvent {

    /** Who did it: a person's id, or the name of a part of the product; null where nobody can be named. */
    String actor();

    /** What happened, as a constant name that stays the same. */
    String what();

    /** Whom or what it concerns, as an id; null where it concerns nothing else. */
    String subject();

    /** When, in UTC. */
    OffsetDateTime at();
}
