package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import id.amanchat.social.AccountId;
import java.time.OffsetDateTime;

/**
 * Something happened to one of the bank's accounts, or to all.
 *
 * @param account null for all
 * @param by who did it; null for the product itself
 */
public record AccountEvent(Kind kind, AccountId account, PersonId by, OffsetDateTime at) implements AuditableEvent {

    /** What can happen. The names stay: they stand in the record. */
    public enum Kind {
        CONNECTED,
        DISCONNECTED,
        CHANGED,
        STOPPED,
        WENT_ON,
        ALL_STOPPED,
        ALL_WENT_ON,
        ALARM_FOREIGN_POST,
        ALARM_SIGNED_OUT,
        ACKNOWLEDGED
    }

    @Override
    public String actor() {
        return by == null ? "social" : by.toString();
    }

    @Override
    public String what() {
        return "social.ACCOUNT_" + kind;
    }

    @Override
    public String subject() {
        return account == null ? null : account.toString();
    }
}
