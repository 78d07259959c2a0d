package id.amanchat.social;

import id.amanchat.conversation.Channel;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the bank's accounts, as staff see it. No secret is in it.
 *
 * @param stopped empty while it may post
 * @param version of the rules; goes with the form that changes them
 */
public record AccountView(
        AccountId id,
        Channel channel,
        URI server,
        String handle,
        String name,
        AccountState state,
        Optional<Stop> stopped,
        Optional<Raised> alarm,
        Rules rules,
        Keys keys,
        Health health,
        OffsetDateTime connectedAt,
        int version) {

    /**
     * That nothing leaves.
     *
     * @param by name of who stopped it; empty when an alarm did
     */
    public record Stop(OffsetDateTime at, Optional<String> by) {}

    /**
     * An alarm that nobody looked at yet.
     *
     * @param about address of the post that raised it
     */
    public record Raised(Alarm why, OffsetDateTime at, Optional<String> about) {}

    /** What administrators chose. */
    public record Rules(String topic, Duration promise, boolean fourEyes, boolean stopOnAlarm) {}

    /** Which secrets there are that are not needed by every account. */
    public record Keys(boolean webhookSecret, boolean appToken) {}

    /**
     * How it fares.
     *
     * @param node who listens now
     * @param listenedAt when the channel answered last, or its line stood
     * @param lastError a constant: SIGNED_OUT, FORBIDDEN, LIMITED, UNREACHABLE, BROKEN, UNREADABLE
     * @param left how many requests the channel still allows, of how many, until when it counts anew
     */
    public record Health(
            Optional<String> node,
            Optional<OffsetDateTime> listenedAt,
            Optional<OffsetDateTime> lastEventAt,
            Optional<String> lastError,
            Optional<OffsetDateTime> lastErrorAt,
            OptionalInt left,
            OptionalInt of,
            Optional<OffsetDateTime> until) {

        /** Whether the channel answered since the last error. */
        public boolean recovered() {
            return lastErrorAt.isPresent()
                    && listenedAt.filter(at -> at.isAfter(lastErrorAt.get())).isPresent();
        }
    }
}
