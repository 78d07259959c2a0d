package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StaffAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Starts a password reset for somebody, without choosing or seeing anything of it (ASVS V6.4.6). Needs a transaction, and an
 * administrator who calls.
 */
@ApplicationScoped
public class MailingReset {

    @Inject
    private PersonStore people;

    @Inject
    private SecondFactors factors;

    @Inject
    private Grants grants;

    @Inject
    private Links links;

    @Inject
    private Letters letters;

    @Inject
    private Happenings happenings;

    /** The link that the person would get by "forgotten". */
    public StaffAnswer mail(PersonId by, SessionId session, PersonId id) {
        Optional<Person> person = people.findHeld(id);
        if (person.isEmpty()) {
            return new StaffAnswer.Missing();
        }
        if (person.get().email() == null || person.get().locked()) {
            return new StaffAnswer.NotReachable();
        }
        grants.require(by, session, SensitiveAction.ADMINISTER_PEOPLE);
        LinkKind kind = factors.any(id) ? LinkKind.RESET : LinkKind.INVITATION;
        letters.send(kind, person, links.make(kind, id));
        happenings.tell(ActivityKind.PASSWORD_RESET_MAILED_BY_BANK, id, by, null);
        return new StaffAnswer.Done();
    }
}
