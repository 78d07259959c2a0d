package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Stream;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The steps of taking in, each a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArrivalSteps {

    @Inject
    private EventStore store;

    @Inject
    private Time time;

    @Inject
    private Event<EventsArrived> arrived;

    @Resource
    private SessionContext context;

    /**
     * Stores what is new among them.
     *
     * @return how many; empty when another stored one of them at this moment, and so nothing was stored here
     */
    public OptionalInt add(AccountId account, List<SocialEvent> events, Way by) {
        Set<String> known = new HashSet<>(
                store.known(account, events.stream().map(SocialEvent::eventId).toList()));
        List<SocialEvent> fresh =
                events.stream().filter(event -> known.add(event.eventId())).toList();
        OffsetDateTime now = time.now();
        fresh.forEach(event -> event.arrived(now, by));
        if (!store.add(account, fresh)) {
            context.setRollbackOnly();
            return OptionalInt.empty();
        }
        if (by.complete() && !fresh.isEmpty()) {
            arrived.fire(new EventsArrived(account));
        }
        return OptionalInt.of(fresh.size());
    }

    /** Where the next reading begins. */
    public Optional<String> position(AccountId account, Stream stream) {
        return store.position(account, stream);
    }

    /** All pages are here: they may be worked off, in the order of what they tell, and the next reading begins after them. */
    public void finish(AccountId account, Stream stream, Optional<String> newest) {
        newest.ifPresent(position -> store.move(account, stream, position));
        tell(account, store.release(account, stream));
    }

    /** What was told while something was missing may be worked off now. */
    public void releaseTold(AccountId account) {
        tell(account, store.releaseTold(account));
    }

    private void tell(AccountId account, int released) {
        if (released > 0) {
            arrived.fire(new EventsArrived(account));
        }
    }

    /** What was left behind by a reading that never came to its end. */
    public void releaseOlderThan(Duration age) {
        store.releaseOlderThan(time.now().minus(age));
    }
}
