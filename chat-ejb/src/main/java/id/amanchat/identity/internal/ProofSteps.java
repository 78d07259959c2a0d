package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.Visitor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks at proofs, each in a transaction of its own. What is not allowed is looked at all the same, and then undone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProofSteps {

    @Inject
    private CheckingCode codes;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Resource
    private SessionContext context;

    public Checked code(PersonId person, String typed, boolean allowed) {
        return unless(allowed, SecretKind.CODE, Checked.of(codes.check(person, typed), SecretKind.CODE));
    }

    public Checked passkey(PasskeyPurpose purpose, PersonId person, String response, boolean allowed) {
        return unless(allowed, SecretKind.PASSKEY, Checked.of(passkeys.check(purpose, person, response)));
    }

    public Checked anyonesPasskey(String response, boolean allowed) {
        return unless(allowed, SecretKind.PASSKEY, Checked.of(passkeys.checkAnyone(response)));
    }

    private Checked unless(boolean allowed, SecretKind kind, Checked checked) {
        if (allowed) {
            return checked;
        }
        context.setRollbackOnly();
        return Checked.of(ProofAnswer.REFUSED, kind);
    }

    /** One code less: the person should know, whoever used it and for whatever. Signing in tells of itself in the list. */
    public void recoveryCodeUsed(PasskeyPurpose purpose, PersonId person, Visitor visitor) {
        if (purpose != PasskeyPurpose.SECOND_FACTOR) {
            happenings.tell(ActivityKind.RECOVERY_CODE_USED, person, person, visitor);
        }
        letters.tell(person, ActivityKind.RECOVERY_CODE_USED, visitor);
    }
}
