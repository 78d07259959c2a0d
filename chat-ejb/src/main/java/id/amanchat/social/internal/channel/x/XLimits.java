package id.amanchat.social.internal.channel.x;

import id.amanchat.platform.Time;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads X's limits: of the quarter of an hour, and of the day for the user and for the application. */
@ApplicationScoped
class XLimits {

    private static final String WINDOW = "x-rate-limit-";
    private static final List<String> DAILY = List.of("x-user-limit-24hour-", "x-app-limit-24hour-");
    private static final Duration USUAL_WINDOW = Duration.ofMinutes(15);

    @Inject
    private Time time;

    /** The day's, when less is left of it than of the quarter of an hour. */
    Allowance allowance(Reply reply) {
        String name = WINDOW;
        long least = left(reply, WINDOW);
        for (String daily : DAILY) {
            name = left(reply, daily) < least ? daily : name;
            least = Math.min(least, left(reply, daily));
        }
        OptionalLong until = reply.number(name + "reset");
        return least == Long.MAX_VALUE
                ? Allowance.UNKNOWN
                : new Allowance(
                        OptionalInt.of((int) Math.min(Integer.MAX_VALUE, least)),
                        number(reply.number(name + "limit")),
                        until.isPresent() ? Optional.of(moment(until.getAsLong())) : Optional.empty());
    }

    Sent.Limited limited(Reply reply) {
        for (String daily : DAILY) {
            if (left(reply, daily) == 0) {
                return new Sent.Limited(until(reply, daily, Duration.ofDays(1)), true);
            }
        }
        return new Sent.Limited(until(reply, WINDOW, USUAL_WINDOW), false);
    }

    /** What is wrong with an answer that is not good. */
    ChannelTrouble trouble(Reply reply) {
        return switch (reply.status()) {
            case 401 -> new ChannelTrouble(ChannelTrouble.Kind.SIGNED_OUT);
            case 403 -> new ChannelTrouble(ChannelTrouble.Kind.FORBIDDEN);
            case 429 ->
                new ChannelTrouble(ChannelTrouble.Kind.LIMITED, limited(reply).until());
            default ->
                new ChannelTrouble(reply.status() >= 500 ? ChannelTrouble.Kind.BROKEN : ChannelTrouble.Kind.UNREADABLE);
        };
    }

    private OffsetDateTime until(Reply reply, String name, Duration otherwise) {
        OptionalLong reset = reply.number(name + "reset");
        OffsetDateTime latest = time.now().plus(Duration.ofDays(1));
        OffsetDateTime until =
                reset.isPresent() ? moment(reset.getAsLong()) : time.now().plus(otherwise);
        // A clock that is wrong there, or here, must not silence an account for good.
        return until.isAfter(latest) ? latest : until;
    }

    private static long left(Reply reply, String name) {
        return reply.number(name + "remaining").orElse(Long.MAX_VALUE);
    }

    private static OptionalInt number(OptionalLong number) {
        return number.isPresent()
                ? OptionalInt.of((int) Math.min(Integer.MAX_VALUE, number.getAsLong()))
                : OptionalInt.empty();
    }

    private static OffsetDateTime moment(long seconds) {
        return Instant.ofEpochSecond(Math.min(seconds, Integer.MAX_VALUE)).atOffset(ZoneOffset.UTC);
    }
}
