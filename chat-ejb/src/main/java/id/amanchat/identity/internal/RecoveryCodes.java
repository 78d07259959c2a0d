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

    /** Ten codes that are nobody's yet, as they are shown and as they are kept. */
    public record Fresh(List<String> shown, List<String> kept) {
        @Override
        public String toString() {
            return "Fresh";
        }
    }

    /** Makes ten, which takes ten hashes: best outside of a transaction. */
    public Fresh fresh() {
        byte[] salt = codes.salt();
        List<String> shown = Stream.generate(codes::fresh).limit(HOW_MANY).toList();
        return new Fresh(
                shown, shown.stream().map(code -> codes.hash(code, salt)).toList());
    }

    /** Gives them to a person, in the caller's transaction; the old ones are void. */
    public List<String> give(PersonId person, Fresh fresh) {
        store.removeAll(person);
        fresh.kept().forEach(hash -> store.add(new RecoveryCode(person, hash)));
        return fresh.shown();
    }

    /** None are left, as if none had been made; in the caller's transaction. */
    public void removeAll(PersonId person) {
        store.removeAll(person);
    }
}
