package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives a person the first authenticator app and recovery codes, and opens the first session. */
@ApplicationScoped
public class Enrolling {

    @Inject
    private PersonStore people;

    @Inject
    private SecondFactors factors;

    @Inject
    private ActivationCodes activation;

    @Inject
    private Apps apps;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private OpeningSession opening;

    @Inject
    private Throttle throttle;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    /**
     * An app whose first code fitted, and codes to go with it.
     *
     * @param key Base32
     */
    public record Kit(String key, Apps.FirstCode.Fits firstCode, RecoveryCodes.Fresh codes) {
        @Override
        public String toString() {
            return "Kit";
        }
    }

    /**
     * Uses the activation code up and enrols, in the caller's transaction, which must be rolled back for anything but
     * {@code Enrolled}.
     */
    public EnrolmentAnswer enrol(ActivationCodes.Right code, Kit kit, Visitor visitor) {
        PersonId person = code.person();
        people.findHeld(person);
        // Two at the same moment: the second finds the first one's factor, or the code used.
        if (factors.any(person) || !activation.use(code)) {
            return new EnrolmentAnswer.Refused();
        }
        apps.put(person, kit.key(), kit.firstCode());
        List<String> shown = recoveryCodes.give(person, kit.codes());
        throttle.forget(person, SecretKind.CODE, SecretKind.RECOVERY_CODE, SecretKind.PASSKEY, SecretKind.ACTIVATION);
        tell(person, visitor);
        Optional<SecondFactorAnswer.SignedIn> signedIn =
                opening.open(person, ActivityKind.SIGNED_IN, visitor, RecoveryCodes.HOW_MANY);
        return signedIn.isPresent()
                ? new EnrolmentAnswer.Enrolled(signedIn.get(), shown)
                : new EnrolmentAnswer.Refused();
    }

    private void tell(PersonId person, Visitor visitor) {
        List.of(ActivityKind.ACTIVATED, ActivityKind.APP_ENROLLED, ActivityKind.RECOVERY_CODES_MADE)
                .forEach(kind -> happenings.tell(kind, person, person, visitor));
        letters.tell(person, ActivityKind.APP_ENROLLED, visitor);
    }
}
