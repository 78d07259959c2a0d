package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether a code is one of a person's authenticator app now, for once (RFC 6238 section 5.2). Needs a transaction. */
@ApplicationScoped
public class CheckingCode {

    @Inject
    private PersonStore people;

    @Inject
    private TimeBasedCodes codes;

    @Inject
    private Time time;

    /** {@code ACCEPTED} uses it up, and all before it; {@code REFUSED}, {@code USED} and {@code CLOCK_WRONG} do not. */
    public ProofAnswer check(PersonId person, String code) {
        Optional<TotpFactor> factor = people.findTotp(person);
        if (factor.isEmpty()) {
            return ProofAnswer.REFUSED;
        }
        // Both are always worked out, so that the time taken does not tell them apart.
        OptionalLong step = codes.stepOf(factor.get(), code, time.instant());
        OptionalLong elsewhere = codes.stepByWrongClock(factor.get(), code, time.instant());
        if (step.isPresent()) {
            return people.useStep(person, step.getAsLong()) ? ProofAnswer.ACCEPTED : ProofAnswer.USED;
        }
        elsewhere.ifPresent(other -> people.voidStep(person, other));
        return elsewhere.isPresent() ? ProofAnswer.CLOCK_WRONG : ProofAnswer.REFUSED;
    }
}
