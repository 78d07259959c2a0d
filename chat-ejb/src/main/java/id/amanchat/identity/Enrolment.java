package id.amanchat.identity;

import id.amanchat.identity.internal.AcceptingInvitation;
import id.amanchat.identity.internal.ActivationCodes;
import id.amanchat.identity.internal.Apps;
import id.amanchat.identity.internal.CheckingActivation;
import id.amanchat.identity.internal.Enrolling;
import id.amanchat.identity.internal.EnrolmentSteps;
import id.amanchat.identity.internal.HashGate;
import id.amanchat.identity.internal.PersonStore;
import id.amanchat.identity.internal.RecoveryCodes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Enrolling the first authenticator app. Needs the activation code that the bank handed over apart from everything else,
 * besides either the password ({@code check}, {@code confirm}) or a mailed invitation ({@code checkInvitation},
 * {@code acceptInvitation}). Nothing is stored, and no code used up, before the app's own code proves that it works.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Enrolment {

    @Inject
    private HashGate gate;

    @Inject
    private PersonStore people;

    @Inject
    private CheckingActivation checking;

    @Inject
    private Apps apps;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private EnrolmentSteps steps;

    @Inject
    private AcceptingInvitation invitation;

    /** Whether this is the activation code of a person whose password was accepted and who has no second factor. */
    public EnrolmentAnswer check(PersonId person, String activationCode, Visitor visitor) {
        return gate.within(() -> checking.check(Optional.of(person), activationCode, visitor))
                .map(right -> right.flatMap(code -> people.find(code.person()))
                        .<EnrolmentAnswer>map(found -> new EnrolmentAnswer.GoOn(found.username()))
                        .orElseGet(EnrolmentAnswer.Refused::new))
                .orElseGet(EnrolmentAnswer.Busy::new);
    }

    /** Enrols the app with that key and signs in. */
    public EnrolmentAnswer confirm(PersonId person, String activationCode, String key, String code, Visitor visitor) {
        return gate.within(() -> checking.check(Optional.of(person), activationCode, visitor)
                        .map(right -> enrol(right, key, code, visitor))
                        .orElseGet(EnrolmentAnswer.Refused::new))
                .orElseGet(EnrolmentAnswer.Busy::new);
    }

    private EnrolmentAnswer enrol(ActivationCodes.Right right, String key, String code, Visitor visitor) {
        Apps.FirstCode first = apps.look(key, code);
        return first instanceof Apps.FirstCode.Fits fits
                ? steps.enrol(right, new Enrolling.Kit(key, fits, recoveryCodes.fresh()), visitor)
                : new EnrolmentAnswer.CodeRefused(first instanceof Apps.FirstCode.ClockWrong);
    }

    /** Whether link, activation code and new password can be taken. */
    public EnrolmentAnswer checkInvitation(String token, String activationCode, String password, Visitor visitor) {
        return invitation.check(token, activationCode, password, visitor);
    }

    /** Sets the password, enrols the app with that key and signs in. */
    public EnrolmentAnswer acceptInvitation(
            String token, String activationCode, String password, String key, String code, Visitor visitor) {
        return invitation.accept(token, activationCode, password, key, code, visitor);
    }
}
