package id.amanchat.identity;

import java.util.UUID;

/** One sign-in on one device, until it ends. Not the cookie: knowing it opens nothing. */
public record SessionId(UUID value) {

    /** A new one. */
    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
