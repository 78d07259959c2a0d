package id.amanchat.identity.internal;

import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks browsers for new passkeys and takes what they answer (WebAuthn Level 3 section 7.1). */
@ApplicationScoped
public class NewPasskeys {

    @Inject
    private PersonStore people;

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
    private Settings settings;

    @Inject
    private Time time;

    /** The question for a new passkey of that person: JSON of PublicKeyCredentialCreationOptions. */
    public String question(PersonId person) {
        return options.creation(
                questions.ask(PasskeyPurpose.ADD, person),
                people.find(person).orElseThrow(),
                keys.of(person).stream().map(Passkey::credential).toList());
    }

    /** What an answer is; nothing is stored, and the question not used up, before {@link #add}. */
    public NewPasskey check(PersonId person, String json, String name) {
        return PasskeyResponse.read(json)
                .map(response -> check(person, response, name))
                .orElse(new NewPasskey.Not(FactorAnswer.REFUSED));
    }

    private NewPasskey check(PersonId person, PasskeyResponse response, String name) {
        return switch (questions.stateOf(response.challenge(), PasskeyPurpose.ADD, person)) {
            case FOREIGN -> new NewPasskey.Not(FactorAnswer.REFUSED);
            case TOO_OLD -> new NewPasskey.Not(FactorAnswer.EXPIRED);
            case GOOD -> made(person, response, name);
        };
    }

    private NewPasskey made(PersonId person, PasskeyResponse response, String name) {
        PasskeySite site = PasskeySite.strict(settings.passkeyDomain(), settings.publicOrigins());
        Optional<PasskeyCredential> made = verifier.verifyNew(response, site);
        if (made.isEmpty()) {
            return new NewPasskey.Not(FactorAnswer.REFUSED);
        }
        // One credential is one person's (section 7.1 step 26).
        return keys.findByCredential(made.get().id()).isPresent()
                ? new NewPasskey.Not(FactorAnswer.ALREADY_THERE)
                : new NewPasskey.Right(new Passkey(person, made.get(), name, time.now()), response.challenge());
    }

    /** Stores it in the caller's transaction; false when its question was answered before: that can then only be rolled back. */
    public boolean add(NewPasskey.Right fresh) {
        if (!answering.first(fresh.challenge())) {
            return false;
        }
        keys.add(fresh.key());
        return true;
    }
}
