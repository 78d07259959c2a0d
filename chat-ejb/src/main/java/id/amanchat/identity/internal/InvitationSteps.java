package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes an invitation whole or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InvitationSteps {

    @Inject
    private PersonStore people;

    @Inject
    private Links links;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Throttle throttle;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    @Resource
    private SessionContext context;

    public EnrolmentAnswer accept(
            String token, String passwordHash, ActivationCodes.Right code, Enrolling.Kit kit, Visitor visitor) {
        Person person = people.findHeld(code.person()).orElseThrow();
        if (!links.use(LinkKind.INVITATION, token, person.id())) {
            return new EnrolmentAnswer.LinkOver();
        }
        setPassword(person, passwordHash, visitor);
        EnrolmentAnswer answer = enrolling.enrol(code, kit, visitor);
        if (!(answer instanceof EnrolmentAnswer.Enrolled)) {
            context.setRollbackOnly();
        }
        return answer;
    }

    /** Whoever had one before is told that it is another now. */
    private void setPassword(Person person, String hash, Visitor visitor) {
        PersonId id = person.id();
        boolean another = person.passwordHash() != null;
        person.setPassword(hash, time.now());
        throttle.forget(id, SecretKind.PASSWORD);
        links.voidAll(LinkKind.RESET, id);
        if (another) {
            happenings.tell(ActivityKind.PASSWORD_RESET, id, id, visitor);
            letters.tell(id, ActivityKind.PASSWORD_RESET, visitor);
        }
    }
}
