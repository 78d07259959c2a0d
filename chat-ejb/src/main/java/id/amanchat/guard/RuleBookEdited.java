package id.amanchat.guard;

import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;

/**
 * Somebody changed the rule book, or asked for it, or decided about that.
 *
 * @param what {@code RULE_BOOK_TIGHTENED}, {@code RULE_BOOK_LOOSENING_ASKED}, {@code RULE_BOOK_LOOSENED},
 *     {@code RULE_BOOK_LOOSENING_DECLINED}, {@code RULE_BOOK_LOOSENING_WITHDRAWN}
 * @param subject the version's number, or the id of the change that waits or waited
 */
public record RuleBookEdited(String actor, String what, String subject, OffsetDateTime at) implements AuditableEvent {}
