package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Voids all second factors of a person who lost them, so that they enrol anew. Needs a transaction; telling is the caller's. */
@ApplicationScoped
public class ReBinding {

    @Inject
    private PersonStore people;

    @Inject
    private PasskeyStore passkeys;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private ActivationCodes activation;

    @Inject
    private EndingSessions ending;

    @Inject
    private Throttle throttle;

    /**
     * App, passkeys and recovery codes are void, sessions end, throttles are cleared.
     *
     * @return the activation code, shown this once, with which the person enrols after the password
     */
    public String reBind(PersonId person) {
        ending.all(person, SessionEnd.PERSON_CHANGED);
        people.findTotp(person).ifPresent(people::remove);
        passkeys.removeAll(person);
        recoveryCodes.removeAll(person);
        throttle.forget(person, SecretKind.CODE, SecretKind.PASSKEY, SecretKind.RECOVERY_CODE, SecretKind.ACTIVATION);
        return activation.make(person);
    }
}
