package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.platform.Time;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads Mastodon's limits; several overlap, and each answer tells of the one that is nearest. */
@ApplicationScoped
class MastodonLimits {

    private static final Duration USUAL_WINDOW = Duration.ofMinutes(5);

    @Inject
    private Time time;

    Allowance allowance(Reply reply) {
        return new Allowance(
                number(reply.number("X-RateLimit-Remaining")), number(reply.number("X-RateLimit-Limit")), reset(reply));
    }

    OffsetDateTime until(Reply reply) {
        OffsetDateTime latest = time.now().plusDays(1);
        OffsetDateTime until = reset(reply).orElse(time.now().plus(USUAL_WINDOW));
        return until.isAfter(latest) ? latest : until;
    }

    /** What is wrong with an answer that is not good. */
    ChannelTrouble trouble(Reply reply) {
        return switch (reply.status()) {
            case 401 -> new ChannelTrouble(ChannelTrouble.Kind.SIGNED_OUT);
            case 403 -> new ChannelTrouble(ChannelTrouble.Kind.FORBIDDEN);
            case 429 -> new ChannelTrouble(ChannelTrouble.Kind.LIMITED, until(reply));
            default ->
                new ChannelTrouble(reply.status() >= 500 ? ChannelTrouble.Kind.BROKEN : ChannelTrouble.Kind.UNREADABLE);
        };
    }

    private static Optional<OffsetDateTime> reset(Reply reply) {
        return reply.header("X-RateLimit-Reset").flatMap(Fields::time);
    }

    private static OptionalInt number(OptionalLong number) {
        return number.isPresent()
                ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, number.getAsLong()))
                : OptionalInt.empty();
    }
}
