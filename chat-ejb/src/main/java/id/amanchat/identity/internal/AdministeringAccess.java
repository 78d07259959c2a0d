package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Locks, unlocks, signs out and moves people. Needs a transaction, and an administrator who calls. */
@ApplicationScoped
public class AdministeringAccess {

    @Inject
    private PersonStore people;

    @Inject
    private StaffStore staff;

    @Inject
    private Grants grants;

    @Inject
    private EndingSessions ending;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    public StaffAnswer lock(PersonId by, PersonId id) {
        Optional<StaffAnswer> refusal = refusal(by, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Person person = people.findHeld(id).orElseThrow();
        if (!person.locked()) {
            person.lock(ActivityKind.LOCKED, time.now());
            end(id);
            tell(ActivityKind.LOCKED, id, by);
        }
        return new StaffAnswer.Done();
    }

    public StaffAnswer unlock(PersonId by, SessionId session, PersonId id) {
        Optional<Person> person = people.findHeld(id);
        if (person.isEmpty()) {
            return new StaffAnswer.Missing();
        }
        if (person.get().lockedThemselves()) {
            return new StaffAnswer.TwoNeeded();
        }
        if (person.get().locked()) {
            grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
            person.get().unlock();
            tell(ActivityKind.UNLOCKED, id, by);
        }
        return new StaffAnswer.Done();
    }

    public StaffAnswer changeRole(PersonId by, SessionId session, PersonId id, Role role) {
        Optional<StaffAnswer> refusal = refusal(by, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Person person = people.findHeld(id).orElseThrow();
        // A customer's account and a member of staff's are two, even where it is one human.
        if (role == null || role != person.role() && (role == Role.CUSTOMER || person.role() == Role.CUSTOMER)) {
            return new StaffAnswer.FieldRefused("role");
        }
        if (role != person.role()) {
            grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
            person.become(role);
            end(id);
            tell(ActivityKind.ROLE_CHANGED, id, by);
            if (role == Role.ADMINISTRATOR) {
                letters.tellOfAdministrator(person, by);
            }
        }
        return new StaffAnswer.Done();
    }

    public StaffAnswer endSessions(PersonId by, PersonId id) {
        if (people.findHeld(id).isEmpty()) {
            return new StaffAnswer.Missing();
        }
        if (end(id) > 0) {
            tell(ActivityKind.SESSIONS_ENDED_BY_BANK, id, by);
        }
        return new StaffAnswer.Done();
    }

    public StaffAnswer endAllSessions(PersonId by, SessionId session) {
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        ending.everybodys(session, SessionEnd.PERSON_CHANGED);
        happenings.tell(ActivityKind.EVERYBODY_SIGNED_OUT, by, by, null);
        return new StaffAnswer.Done();
    }

    /** Why this administrator may not take rights from that person; administrators are held, so that it stays true. */
    private Optional<StaffAnswer> refusal(PersonId by, PersonId id) {
        if (by.equals(id)) {
            return Optional.of(new StaffAnswer.NotByYourself());
        }
        Set<PersonId> administrators = staff.administratorsHeld();
        if (people.findHeld(id).isEmpty()) {
            return Optional.of(new StaffAnswer.Missing());
        }
        // Where the caller was locked or moved a moment ago, too.
        boolean last = administrators.stream().allMatch(id::equals) || !administrators.contains(by);
        return last ? Optional.of(new StaffAnswer.LastAdministrator()) : Optional.empty();
    }

    private int end(PersonId id) {
        return ending.all(id, SessionEnd.PERSON_CHANGED);
    }

    private void tell(ActivityKind kind, PersonId person, PersonId by) {
        happenings.tell(kind, person, by, null);
        letters.tell(person, kind, null);
    }
}
