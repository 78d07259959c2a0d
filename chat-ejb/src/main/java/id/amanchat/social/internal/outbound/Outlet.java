package id.amanchat.social.internal.outbound;

import id.amanchat.social.LimitView;
import id.amanchat.social.internal.channel.Allowance;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** What a channel takes from an account, public or private: how much is left, and until when nothing is to be tried. */
@Entity
@Table(name = "social_outlet")
public class Outlet {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int DOUBLED_AT_MOST = 5;

    @EmbeddedId
    private OutletKey key;

    @Column(name = "closed_until")
    private OffsetDateTime closedUntil;

    /** A constant. */
    @Column(name = "closed_because")
    private String closedBecause;

    private int failures;

    @Column(name = "limit_left")
    private Integer limitLeft;

    @Column(name = "limit_of")
    private Integer limitOf;

    @Column(name = "limit_until")
    private OffsetDateTime limitUntil;

    private boolean daily;

    protected Outlet() {}

    Outlet(OutletKey key) {
        this.key = key;
    }

    /** Empty while it is open. */
    Optional<OffsetDateTime> closedUntil(OffsetDateTime now) {
        return Optional.ofNullable(closedUntil).filter(now::isBefore);
    }

    String closedBecause() {
        return closedBecause;
    }

    Optional<LimitView> limit(OffsetDateTime now) {
        if (limitUntil != null && !now.isBefore(limitUntil)) {
            return Optional.empty();
        }
        return limitLeft == null
                ? Optional.empty()
                : Optional.of(new LimitView(
                        OptionalInt.of(limitLeft),
                        limitOf == null ? OptionalInt.empty() : OptionalInt.of(limitOf),
                        Optional.ofNullable(limitUntil),
                        daily));
    }

    /** The channel answers. */
    void open(Allowance left) {
        closedUntil = null;
        closedBecause = null;
        failures = 0;
        if (left.left().isPresent()) {
            limitLeft = left.left().getAsInt();
            limitOf = left.of().isPresent() ? left.of().getAsInt() : null;
            limitUntil = left.until().orElse(null);
            daily = false;
        }
    }

    /** It takes no more until then. */
    void limited(OffsetDateTime until, boolean ofTheDay) {
        closedUntil = until;
        closedBecause = ofTheDay ? Reason.DAILY_LIMIT : Reason.LIMITED;
        limitLeft = 0;
        limitUntil = until;
        daily = ofTheDay;
    }

    /** It does not answer as it should: each time it is left alone for twice as long, up to some minutes. */
    void failed(String because, OffsetDateTime now) {
        closedUntil = now.plus(SHORTEST.multipliedBy(1L << Math.min(failures, DOUBLED_AT_MOST)));
        closedBecause = because;
        failures++;
    }
}
