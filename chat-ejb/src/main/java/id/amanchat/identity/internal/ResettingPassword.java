package id.amanchat.identity.internal;

import id.amanchat.identity.PasswordChange;
import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A new password by mailed link <em>and</em> second factor: whoever reads somebody's mail gets no further by that (NIST SP
 * 800-63B-4 section 4.2). Outside of a transaction.
 */
@ApplicationScoped
public class ResettingPassword {

    @Inject
    private Links links;

    @Inject
    private PersonStore people;

    @Inject
    private PasswordVerdicts verdicts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private HashGate gate;

    @Inject
    private CheckingProof checking;

    @Inject
    private SettingPassword setting;

    @Inject
    private Passkeys passkeys;

    /** Looks at the proof last, because looking uses it up. */
    public PasswordChange reset(String token, Proof proof, String fresh, Visitor visitor) {
        Optional<Person> person = links.find(LinkKind.RESET, token).flatMap(people::find);
        if (person.isEmpty()) {
            return new PasswordChange.LinkOver();
        }
        PasswordVerdict verdict = verdicts.judge(fresh, person.get().passwordOwner());
        if (!verdict.fine()) {
            return new PasswordChange.NewRefused(verdict);
        }
        return gate.within(() -> hashes.hash(fresh))
                .map(hash -> prove(person.get().id(), token, proof, hash, visitor))
                .orElseGet(PasswordChange.Busy::new);
    }

    private PasswordChange prove(PersonId id, String token, Proof proof, String hash, Visitor visitor) {
        ProofAnswer answer = checking.check(PasskeyPurpose.RESET, id, proof, visitor);
        if (answer != ProofAnswer.ACCEPTED) {
            return new PasswordChange.ProofRefused(answer);
        }
        return setting.reset(id, token, hash, visitor) ? new PasswordChange.Done() : new PasswordChange.LinkOver();
    }

    /** The question for the passkeys of the link's person; one that none answers for a link that is over. */
    public String passkeyQuestion(String token) {
        return links.find(LinkKind.RESET, token)
                .map(person -> passkeys.question(PasskeyPurpose.RESET, person))
                .orElseGet(() -> passkeys.decoyQuestion(PasskeyPurpose.RESET));
    }
}
