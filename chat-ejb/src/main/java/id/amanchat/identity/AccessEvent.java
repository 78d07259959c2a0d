package id.amanchat.identity;

import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;

/**
 * Something happened to a person's access. Fired inside the transaction; holds no secret and nothing that was typed.
 *
 * @param kind what
 * @param person to whose access; null when nobody has that username
 * @param by who did it: the same person, an administrator, or null where nobody is known
 * @param address from where; null for the product's own doing
 * @param device on what, in words; null likewise
 */
public record AccessEvent(
        ActivityKind kind, PersonId person, PersonId by, String address, String device, OffsetDateTime at)
        implements AuditableEvent {

    @Override
    public String actor() {
        return by == null ? null : by.toString();
    }

    @Override
    public String what() {
        return "identity." + kind;
    }

    @Override
    public String subject() {
        return person == null ? null : person.toString();
    }
}
