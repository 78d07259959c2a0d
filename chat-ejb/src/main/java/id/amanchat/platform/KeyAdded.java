package id.amanchat.platform;

import java.time.OffsetDateTime;

/**
 * A key was added to the keyset, and seals from now on.
 *
 * @param key its number; no secret
 */
public record KeyAdded(long key, OffsetDateTime at) implements AuditableEvent {

    @Override
    public String actor() {
        return "server command";
    }

    @Override
    public String what() {
        return "platform.KEY_ADDED";
    }

    @Override
    public String subject() {
        return Long.toString(key);
    }
}
