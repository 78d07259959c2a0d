package id.amanchat.social.internal.account;

import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;

/** How accounts fare, each in a transaction of its own: it is true whatever becomes of the caller's. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HealthSteps {

    static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private HealthStore health;

    @Inject
    private Time time;

    public boolean lease(AccountId id, String node) {
        OffsetDateTime now = time.now();
        return health.lease(id, node, now, now.plus(LEASE));
    }

    public void listened(AccountId id, Allowance left) {
        health.listened(id, time.now());
        // An answer that says nothing of it leaves what is known.
        if (!left.equals(Allowance.UNKNOWN)) {
            health.left(id, left);
        }
    }

    public void heard(AccountId id) {
        health.heard(id, time.now());
    }

    public void trouble(AccountId id, ChannelTrouble.Kind kind) {
        health.trouble(id, kind, time.now());
    }
}
