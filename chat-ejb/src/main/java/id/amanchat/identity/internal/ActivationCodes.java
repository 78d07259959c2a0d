package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Activation codes: what the bank hands over by letter, at the branch or the ATM, apart from everything else, so that a
 * password alone can enrol nothing.
 */
@ApplicationScoped
public class ActivationCodes {

    @Inject
    private ActivationStore store;

    @Inject
    private PaperCodes codes;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** A code that was right, to be used up in the transaction that enrols. */
    public record Right(PersonId person, String hash) {
        @Override
        public String toString() {
            return "Right";
        }
    }

    /** Makes one, in the caller's transaction, to be shown this once; the one before is void. */
    public String make(PersonId person) {
        String code = codes.fresh();
        put(person, code);
        return code;
    }

    /** Keeps one that was made and printed elsewhere: 16 characters of Base32. */
    public void put(PersonId person, String code) {
        OffsetDateTime now = time.now();
        String hash = codes.hash(code, codes.salt());
        store.put(new Activation(person, hash, now, now.plus(settings.activationTime())));
    }

    /**
     * Whether this is the person's code; uses nothing up. Throttled by the caller, within the {@link HashGate}.
     *
     * @param person empty for nobody: takes as long
     */
    public Optional<Right> check(Optional<PersonId> person, String typed) {
        Optional<Activation> kept = person.flatMap(store::find);
        String hash = codes.hashLike(typed, kept.map(Activation::hash));
        return kept.filter(each -> PaperCodes.same(each.hash(), hash) && each.isGood(time.now()))
                .map(each -> new Right(person.orElseThrow(), hash));
    }

    /** Uses it up in the caller's transaction; false when another did, or it was made anew. */
    public boolean use(Right code) {
        return store.use(code.person(), code.hash(), time.now());
    }
}
