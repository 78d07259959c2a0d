package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Lets somebody in again who locked their own access, with four eyes: who was deceived once may be played by another on the
 * telephone. One administrator asks, another one decides. Needs a transaction.
 */
@ApplicationScoped
public class DecidingUnlocks {

    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    @Inject
    private PersonStore people;

    @Inject
    private UnlockStore requests;

    @Inject
    private Grants grants;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    List<Unlock> waiting() {
        return requests.waiting(earliest());
    }

    public StaffAnswer ask(PersonId by, SessionId session, PersonId id, String reason) {
        Optional<Person> person = people.findHeld(id);
        if (person.isEmpty()) {
            return new StaffAnswer.Missing();
        }
        if (!Reasons.possible(reason)) {
            return new StaffAnswer.FieldRefused("reason");
        }
        if (!person.get().lockedThemselves()
                || requests.findWaiting(id, earliest()).isPresent()) {
            return new StaffAnswer.NothingToDecide();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        // An older one whose asker was locked would wait again, beside this, once they are unlocked.
        requests.undecided(id).forEach(older -> older.decide(false, by, time.now()));
        requests.add(new Unlock(id, by, reason.strip(), time.now()));
        tell(ActivityKind.UNLOCK_ASKED, id, by);
        return new StaffAnswer.Done();
    }

    public StaffAnswer approve(PersonId by, SessionId session, PersonId id) {
        Optional<Person> person = people.findHeld(id).filter(Person::lockedThemselves);
        Optional<Unlock> request = requests.findWaiting(id, earliest());
        if (person.isEmpty() || request.isEmpty()) {
            return new StaffAnswer.NothingToDecide();
        }
        if (request.get().askedBy().equals(by) || id.equals(by)) {
            return new StaffAnswer.NotByYourself();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        request.get().decide(true, by, time.now());
        person.get().unlock();
        tell(ActivityKind.UNLOCKED, id, by);
        return new StaffAnswer.Done();
    }

    /** Also for whoever asked, who may think better of it. */
    public StaffAnswer decline(PersonId by, SessionId session, PersonId id) {
        people.findHeld(id);
        Optional<Unlock> request = requests.findWaiting(id, earliest());
        if (request.isEmpty()) {
            return new StaffAnswer.NothingToDecide();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        request.get().decide(false, by, time.now());
        happenings.tell(ActivityKind.UNLOCK_DECLINED, id, by, null);
        return new StaffAnswer.Done();
    }

    private void tell(ActivityKind kind, PersonId person, PersonId by) {
        happenings.tell(kind, person, by, null);
        letters.tell(person, kind, null);
    }

    private OffsetDateTime earliest() {
        return time.now().minus(LONGEST_WAIT);
    }
}
