package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a person in nowhere any more, until the bank unlocks. Needs a transaction. */
@ApplicationScoped
public class LockingOut {

    @Inject
    private PersonStore people;

    @Inject
    private EndingSessions ending;

    @Inject
    private DeviceStore devices;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    /** Somebody else acts as this person: so says the person, from the session that may be the other's. */
    public void notMe(PersonId id, Visitor visitor) {
        lock(id, ActivityKind.NOT_ME, SessionEnd.NOT_ME, visitor);
    }

    /** The person fears to be deceived in a chat, and wants nothing to be done in their name. */
    public void byThemselves(PersonId id, Visitor visitor) {
        lock(id, ActivityKind.ACCESS_LOCKED, SessionEnd.ACCESS_LOCKED, visitor);
    }

    private void lock(PersonId id, ActivityKind why, SessionEnd end, Visitor visitor) {
        people.findHeld(id).ifPresent(person -> person.lock(why, time.now()));
        ending.all(id, end);
        devices.forgetAll(id);
        happenings.tell(why, id, id, visitor);
        letters.tell(id, why, visitor);
    }
}
