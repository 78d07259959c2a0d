package id.amanchat.identity.internal;

import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.Visitor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Enrols whole or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnrolmentSteps {

    @Inject
    private Enrolling enrolling;

    @Resource
    private SessionContext context;

    public EnrolmentAnswer enrol(ActivationCodes.Right code, Enrolling.Kit kit, Visitor visitor) {
        EnrolmentAnswer answer = enrolling.enrol(code, kit, visitor);
        if (!(answer instanceof EnrolmentAnswer.Enrolled)) {
            context.setRollbackOnly();
        }
        return answer;
    }
}
