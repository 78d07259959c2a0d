package id.amanchat.routing;

import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;

/** Somebody changed a rule of routing.
 *
 * @param what as {@code QUEUE_SAVED}; the constants are those of the door that changes it
 * @param subject the key, code or id of what was changed
 */
public record RuleEdited(String actor, String what, String subject, OffsetDateTime at) implements AuditableEvent {}
