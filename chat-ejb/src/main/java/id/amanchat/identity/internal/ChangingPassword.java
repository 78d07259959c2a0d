package id.amanchat.identity.internal;

import id.amanchat.identity.PasswordChange;
import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A person who is signed in puts another password in the place of the current one. Outside of a transaction. */
@ApplicationScoped
public class ChangingPassword {

    @Inject
    private PersonStore people;

    @Inject
    private PasswordVerdicts verdicts;

    @Inject
    private CheckingPassword checking;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private HashGate gate;

    @Inject
    private SettingPassword setting;

    /** Judges the new one first, which costs no try of the current one. */
    public PasswordChange change(PersonId id, SessionId session, String current, String fresh, Visitor visitor) {
        Person person = people.find(id).orElseThrow();
        PasswordVerdict verdict = verdicts.judge(fresh, person.passwordOwner());
        if (!verdict.fine()) {
            return new PasswordChange.NewRefused(verdict);
        }
        return gate.within(() -> hashIfRight(id, current, fresh, visitor))
                .map(hash -> set(id, session, hash, visitor))
                .orElseGet(PasswordChange.Busy::new);
    }

    private Optional<String> hashIfRight(PersonId id, String current, String fresh, Visitor visitor) {
        return checking.check(id, current, visitor) ? Optional.of(hashes.hash(fresh)) : Optional.empty();
    }

    private PasswordChange set(PersonId id, SessionId session, Optional<String> hash, Visitor visitor) {
        if (hash.isEmpty()) {
            return new PasswordChange.CurrentRefused();
        }
        setting.change(id, session, hash.get(), visitor);
        return new PasswordChange.Done();
    }
}
