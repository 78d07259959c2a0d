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
        people.findHeld(id).ifPresent(person -> person.lock(ActivityKind.NOT_ME.name(), time.now()));
        ending.all(id, SessionEnd.NOT_ME);
        devices.forgetAll(id);
        happenings.tell(ActivityKind.NOT_ME, id, id, visitor);
        letters.tell(id, ActivityKind.NOT_ME, visitor);
    }
}
