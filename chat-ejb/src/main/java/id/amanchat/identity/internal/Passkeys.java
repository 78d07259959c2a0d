package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Passkeys as proofs. The library verifies the answer; what it cannot know is decided here: that the question was ours, for
 * this person and purpose, fresh, and answered once; whose passkey it is; that its counter grew on all nodes together.
 */
@ApplicationScoped
public class Passkeys {

    @Inject
    private PasskeyStore keys;

    @Inject
    private PasskeyQuestions questions;

    @Inject
    private PasskeyOptions options;

    @Inject
    private PasskeyVerifier verifier;

    @Inject
    private PasskeySteps steps;

    @Inject
    private Settings settings;

    /** Whether there is any. */
    public boolean any(PersonId person) {
        return !keys.of(person).isEmpty();
    }

    /** The question for that person's passkeys: JSON of PublicKeyCredentialRequestOptions; empty text without passkeys. */
    public String question(PersonId person) {
        List<PasskeyCredential> known =
                keys.of(person).stream().map(Passkey::credential).toList();
        return known.isEmpty() ? "" : options.request(questions.ask(PasskeyPurpose.PROOF, person), known);
    }

    /** The question for whoever has one that says by itself whose it is. */
    public String question() {
        return options.request(questions.ask(PasskeyPurpose.SIGN_IN, null), List.of());
    }

    /** A question that no passkey answers: where there is nobody to ask. */
    public String decoyQuestion() {
        return options.request(questions.ask(PasskeyPurpose.PROOF, PersonId.fresh()), List.of());
    }

    /** Whose passkey this answer names, believing nothing else of it: for the throttle. */
    public Optional<PersonId> findOwner(String response) {
        return PasskeyResponse.read(response)
                .flatMap(read -> keys.findByCredential(read.credentialId()))
                .map(Passkey::personId);
    }

    /**
     * Whether the answer is right, of a passkey of that person, to a question for that person; uses the question up. Already
     * throttled; outside of a transaction.
     *
     * @param allowed false: do the same work, but answer {@code REFUSED}
     * @return {@code ACCEPTED}, {@code REFUSED} or {@code EXPIRED}
     */
    public ProofAnswer check(PersonId person, String response, boolean allowed) {
        return PasskeyResponse.read(response)
                .map(read -> check(PasskeyPurpose.PROOF, person, person, read, allowed))
                .orElse(ProofAnswer.REFUSED);
    }

    /** The same for an answer to the question for anyone: it has to say itself whose it is. */
    public ProofAnswer checkAnyone(PersonId owner, String response, boolean allowed) {
        return PasskeyResponse.read(response)
                .filter(read -> read.userHandle() != null)
                .map(read -> check(PasskeyPurpose.SIGN_IN, null, owner, read, allowed))
                .orElse(ProofAnswer.REFUSED);
    }

    private ProofAnswer check(
            PasskeyPurpose purpose, PersonId asked, PersonId owner, PasskeyResponse response, boolean allowed) {
        Optional<Passkey> key =
                keys.findByCredential(response.credentialId()).filter(each -> belongs(each, owner, response));
        PasskeyQuestions.State question = questions.stateOf(response.challenge(), purpose, asked);
        if (key.isEmpty() || question == PasskeyQuestions.State.FOREIGN) {
            return ProofAnswer.REFUSED;
        }
        return question == PasskeyQuestions.State.TOO_OLD ? ProofAnswer.EXPIRED : verify(key.get(), response, allowed);
    }

    /** WebAuthn Level 3 section 7.2 step 6: of the person who is meant, and of whom the passkey says itself. */
    private static boolean belongs(Passkey key, PersonId owner, PasskeyResponse response) {
        boolean said = response.userHandle() == null
                || response.person().filter(owner::equals).isPresent();
        return said && key.personId().equals(owner);
    }

    private ProofAnswer verify(Passkey key, PasskeyResponse response, boolean allowed) {
        PasskeyVerifier.Verdict verdict = verifier.verify(response, key.credential(), site());
        if (verdict instanceof PasskeyVerifier.Verdict.Cloned) {
            return cloned(key);
        }
        // Only what is right uses a question up, so that nobody fills the database with made-up answers.
        return allowed && verdict instanceof PasskeyVerifier.Verdict.Good good
                ? use(key, good.signCount(), response.challenge())
                : ProofAnswer.REFUSED;
    }

    private ProofAnswer use(Passkey key, long signCount, byte[] challenge) {
        return switch (steps.use(key, signCount, challenge)) {
            case DONE -> ProofAnswer.ACCEPTED;
            case ANSWERED -> ProofAnswer.EXPIRED;
            case CLONED -> cloned(key);
        };
    }

    private ProofAnswer cloned(Passkey key) {
        steps.tellOfACopy(key.personId());
        return ProofAnswer.REFUSED;
    }

    private PasskeySite site() {
        return PasskeySite.strict(settings.passkeyDomain(), settings.publicOrigins());
    }
}
