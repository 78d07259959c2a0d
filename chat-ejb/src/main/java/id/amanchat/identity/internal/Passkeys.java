package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Asks for passkeys and takes what they answer. The library verifies the answer; what it cannot know is decided here: that
 * the question was ours, for this person and purpose, fresh, and answered once; whose passkey it is; that its counter grew
 * on all nodes together. Checking needs a transaction of its own, which can only be rolled back where a question was answered
 * before.
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
    private AnsweringOnce answering;

    @Inject
    private Letters letters;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** The question for that person's passkeys, as JSON; empty text when there are none. */
    public String question(PasskeyPurpose purpose, PersonId person) {
        List<PasskeyCredential> known = credentials(person);
        return known.isEmpty() ? "" : options.request(questions.ask(purpose, person), known);
    }

    /** A question that looks like any other and that no passkey will answer: for a person who does not exist. */
    public String decoyQuestion(PasskeyPurpose purpose) {
        return options.request(questions.ask(purpose, PersonId.fresh()), List.of());
    }

    /** The question for whoever has a passkey that says by itself whose it is. */
    public String questionForAnyone() {
        return options.request(questions.ask(PasskeyPurpose.SIGN_IN, null), List.of());
    }

    /** Whose passkey this seems to be: not verified, only to know whose tries to count. */
    public Optional<PersonId> ownerOf(String json) {
        return PasskeyResponse.read(json)
                .flatMap(response -> keys.findByCredential(response.credentialId()))
                .map(Passkey::personId);
    }

    /** Checks the answer of one of that person's passkeys; when it is right it is used up by this. */
    public PasskeyAnswer check(PasskeyPurpose purpose, PersonId person, String json) {
        return PasskeyResponse.read(json)
                .map(response -> check(purpose, person, response))
                .orElseGet(PasskeyAnswer.Refused::plainly);
    }

    /** The same for a whole sign-in, where the passkey says whose it is. */
    public PasskeyAnswer checkAnyone(String json) {
        return check(PasskeyPurpose.SIGN_IN, null, json);
    }

    private PasskeyAnswer check(PasskeyPurpose purpose, PersonId person, PasskeyResponse response) {
        PasskeyQuestions.State question = questions.stateOf(response.challenge(), purpose, person);
        Optional<Passkey> key =
                keys.findByCredential(response.credentialId()).filter(each -> belongs(each, person, response));
        if (question == PasskeyQuestions.State.FOREIGN || key.isEmpty()) {
            return PasskeyAnswer.Refused.plainly();
        }
        if (question == PasskeyQuestions.State.TOO_OLD) {
            return PasskeyAnswer.Refused.tooOld();
        }
        PasskeyVerifier.Verdict verdict = verifier.verify(response, key.get().credential(), site());
        if (verdict instanceof PasskeyVerifier.Verdict.Bad) {
            return PasskeyAnswer.Refused.plainly();
        }
        // Only what is signed right uses a question up, so that nobody fills the database with made-up answers; and
        // before
        // anybody hears of a copy: the same answer sent twice has the same counter, and is none.
        if (!answering.first(response.challenge())) {
            return PasskeyAnswer.Refused.answeredBefore();
        }
        return verdict instanceof PasskeyVerifier.Verdict.Good good
                ? use(key.get(), good.signCount())
                : cloned(key.get());
    }

    /**
     * WebAuthn Level 3 section 7.2 step 6: of the person who is meant, and of whom the passkey says itself. Where nobody is
     * meant yet, it has to say.
     */
    private static boolean belongs(Passkey key, PersonId person, PasskeyResponse response) {
        boolean meant = person == null || key.personId().equals(person);
        boolean said = response.userHandle() == null
                ? person != null
                : response.person().filter(key.personId()::equals).isPresent();
        return meant && said;
    }

    private PasskeyAnswer use(Passkey key, long signCount) {
        return keys.use(key.id(), signCount, time.now()) ? new PasskeyAnswer.Accepted(key.personId()) : cloned(key);
    }

    private PasskeyAnswer cloned(Passkey key) {
        letters.tell(key.personId(), ActivityKind.PASSKEY_CLONED, null);
        return PasskeyAnswer.Refused.cloned();
    }

    private List<PasskeyCredential> credentials(PersonId person) {
        return keys.of(person).stream().map(Passkey::credential).toList();
    }

    private PasskeySite site() {
        return PasskeySite.strict(settings.passkeyDomain(), settings.publicOrigins());
    }
}
