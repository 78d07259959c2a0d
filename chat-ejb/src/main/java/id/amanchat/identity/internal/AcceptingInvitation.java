package id.amanchat.identity.internal;

import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/**
 * Comes in for the first time, or again after all factors were lost: with the mailed link <em>and</em> the activation code
 * that was handed over apart from it. Outside of a transaction.
 */
@ApplicationScoped
public class AcceptingInvitation {

    @Inject
    private Throttle throttle;

    @Inject
    private HashGate gate;

    @Inject
    private Links links;

    @Inject
    private PersonStore people;

    @Inject
    private CheckingActivation checking;

    @Inject
    private PasswordVerdicts verdicts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private Apps apps;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private InvitationSteps steps;

    /** Whether link, activation code and new password can be taken; uses nothing up. */
    public EnrolmentAnswer check(String token, String activationCode, String password, Visitor visitor) {
        return within(
                token,
                activationCode,
                password,
                visitor,
                right -> new EnrolmentAnswer.GoOn(
                        people.find(right.person()).orElseThrow().username()));
    }

    /** Sets the password, enrols the app with that key and signs in: all of it or nothing. */
    public EnrolmentAnswer accept(
            String token, String activationCode, String password, String key, String code, Visitor visitor) {
        return within(token, activationCode, password, visitor, right -> {
            Apps.FirstCode first = apps.look(key, code);
            return first instanceof Apps.FirstCode.Fits fits
                    ? steps.accept(
                            token,
                            hashes.hash(password),
                            right,
                            new Enrolling.Kit(key, fits, recoveryCodes.fresh()),
                            visitor)
                    : new EnrolmentAnswer.CodeRefused(first instanceof Apps.FirstCode.ClockWrong);
        });
    }

    private EnrolmentAnswer within(
            String token,
            String activationCode,
            String password,
            Visitor visitor,
            Function<ActivationCodes.Right, EnrolmentAnswer> goOn) {
        Optional<PersonId> invited = links.find(LinkKind.INVITATION, token);
        if (throttle.closed(invited.orElse(null), visitor)) {
            return new EnrolmentAnswer.Refused();
        }
        return gate.within(() -> look(token, activationCode, password, visitor, goOn))
                .orElseGet(EnrolmentAnswer.Busy::new);
    }

    private EnrolmentAnswer look(
            String token,
            String activationCode,
            String password,
            Visitor visitor,
            Function<ActivationCodes.Right, EnrolmentAnswer> goOn) {
        Optional<PersonId> person = links.find(LinkKind.INVITATION, token);
        Optional<ActivationCodes.Right> right = checking.check(person, activationCode, visitor);
        if (person.isEmpty()) {
            return new EnrolmentAnswer.LinkOver();
        }
        if (right.isEmpty()) {
            return new EnrolmentAnswer.Refused();
        }
        PasswordVerdict verdict =
                verdicts.judge(password, people.find(person.get()).orElseThrow().passwordOwner());
        return verdict.fine() ? goOn.apply(right.get()) : new EnrolmentAnswer.PasswordRefused(verdict);
    }
}
