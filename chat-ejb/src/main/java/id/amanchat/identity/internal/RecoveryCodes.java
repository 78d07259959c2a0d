package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recovery codes: ten at a time, each for once. */
@ApplicationScoped
public class RecoveryCodes {

    static final int HOW_MANY = 10;

    @Inject
    private RecoveryCodeStore store;

    @Inject
    private RecoveryCodeSteps steps;

    @Inject
    private PaperCodes codes;

    /**
     * Uses one up. Already throttled, already within the {@link HashGate}, outside of a transaction: hash first, then take a
     * transaction for the one statement that uses it up.
     *
     * @param allowed false: do the same work, use nothing up, answer {@code REFUSED}
     * @return {@code ACCEPTED} or {@code REFUSED}
     */
    public ProofAnswer use(PersonId person, String typed, boolean allowed) {
        List<RecoveryCode> all = store.of(person);
        Optional<RecoveryCode> found = find(all, codes.hashLike(typed, kept(all)));
        return allowed && found.isPresent() && steps.use(found.get().id()) ? ProofAnswer.ACCEPTED : ProofAnswer.REFUSED;
    }

    private static Optional<String> kept(List<RecoveryCode> all) {
        return all.stream().map(RecoveryCode::hash).findFirst();
    }

    /** Looks at each, whichever fits, so that the time taken tells nothing. */
    private static Optional<RecoveryCode> find(List<RecoveryCode> all, String hash) {
        Optional<RecoveryCode> found = Optional.empty();
        for (RecoveryCode each : all) {
            if (PaperCodes.same(each.hash(), hash) && each.isUnused()) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    /** How many are unused; -1 when none were ever made. */
    public int left(PersonId person) {
        List<RecoveryCode> all = store.of(person);
        return all.isEmpty()
                ? -1
                : (int) all.stream().filter(RecoveryCode::isUnused).count();
    }

    /** New ones, in the caller's transaction, to be shown this once; the old ones are void. Takes ten hashes. */
    public List<String> make(PersonId person) {
        store.removeAll(person);
        byte[] salt = codes.salt();
        List<String> fresh = Stream.generate(codes::fresh).limit(HOW_MANY).toList();
        fresh.forEach(code -> store.add(new RecoveryCode(person, codes.hash(code, salt))));
        return fresh;
    }

    /** None are left, as if none had been made; in the caller's transaction. */
    public void removeAll(PersonId person) {
        store.removeAll(person);
    }
}
