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

/** Re-binds a lost factor with four eyes: one administrator asks, another one decides. Needs a transaction. */
@ApplicationScoped
public class DecidingReBinds {

    /** Who lost a factor comes soon; what nobody remembers must not be approved. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    @Inject
    private PersonStore people;

    @Inject
    private ReBindStore requests;

    @Inject
    private Grants grants;

    @Inject
    private ReBinding reBinding;

    @Inject
    private Throttle throttle;

    @Inject
    private Links links;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    List<ReBind> waiting() {
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
        // Whoever never came in is invited again.
        if (person.get().passwordHash() == null
                || requests.findWaiting(id, earliest()).isPresent()) {
            return new StaffAnswer.NothingToDecide();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        // An older one whose asker was locked would wait again, beside this, once they are unlocked.
        requests.undecided(id).forEach(older -> older.decide(false, by, time.now()));
        requests.add(new ReBind(id, by, reason.strip(), time.now()));
        tell(ActivityKind.RE_BIND_ASKED, id, by);
        return new StaffAnswer.Done();
    }

    public StaffAnswer approve(PersonId by, SessionId session, PersonId id) {
        people.findHeld(id);
        Optional<ReBind> request = requests.findWaiting(id, earliest());
        if (request.isEmpty()) {
            return new StaffAnswer.NothingToDecide();
        }
        if (request.get().askedBy().equals(by) || id.equals(by)) {
            return new StaffAnswer.NotByYourself();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        request.get().decide(true, by, time.now());
        throttle.forget(id, SecretKind.PASSWORD);
        links.voidAll(LinkKind.RESET, id);
        tell(ActivityKind.RE_BIND_APPROVED, id, by);
        return new StaffAnswer.CodeMade(id, reBinding.reBind(id));
    }

    /** Also for whoever asked, who may think better of it. */
    public StaffAnswer decline(PersonId by, SessionId session, PersonId id) {
        people.findHeld(id);
        Optional<ReBind> request = requests.findWaiting(id, earliest());
        if (request.isEmpty()) {
            return new StaffAnswer.NothingToDecide();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        request.get().decide(false, by, time.now());
        happenings.tell(ActivityKind.RE_BIND_DECLINED, id, by, null);
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
