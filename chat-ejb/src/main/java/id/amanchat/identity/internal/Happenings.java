package id.amanchat.identity.internal;

import id.amanchat.identity.AccessEvent;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what happened to somebody's access: to the person's own list, and to whoever keeps the record. */
@Stateless
@PermitAll
public class Happenings {

    @Inject
    private ActivityStore store;

    @Inject
    private DeviceLabels labels;

    @Inject
    private Event<AccessEvent> events;

    @Inject
    private Time time;

    /**
     * It happened, if the caller's transaction succeeds.
     *
     * @param person to whose access; null when nobody is known, and then only the record is told
     * @param by who did it; null where nobody is known
     * @param visitor from where; null for the product's own doing
     */
    public void tell(ActivityKind kind, PersonId person, PersonId by, Visitor visitor) {
        AccessEvent event = event(kind, person, by, visitor);
        if (person == null) {
            store.addNothing();
        } else {
            store.add(new ActivityEntry(event));
        }
        events.fire(event);
    }

    /** It happened, whatever becomes of the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tellInAnyCase(ActivityKind kind, PersonId person, PersonId by, Visitor visitor) {
        tell(kind, person, by, visitor);
    }

    /** For the record only, not for the person's own list. */
    public void note(ActivityKind kind, PersonId person, PersonId by, Visitor visitor) {
        events.fire(event(kind, person, by, visitor));
    }

    private AccessEvent event(ActivityKind kind, PersonId person, PersonId by, Visitor visitor) {
        return visitor == null
                ? new AccessEvent(kind, person, by, null, null, time.now())
                : new AccessEvent(
                        kind,
                        person,
                        by,
                        Addresses.kept(visitor.address()),
                        labels.of(visitor.userAgent()),
                        time.now());
    }
}
