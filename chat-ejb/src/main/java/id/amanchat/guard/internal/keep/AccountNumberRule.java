package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Digits;
import java.util.Set;
import java.util.function.Consumer;

/** Bank accounts and virtual accounts that are called so. */
final class AccountNumberRule implements Rule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 18;
    private static final int BEFORE = 6;

    @Override
    public String name() {
        return "account-number";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ACCOUNT_NUMBER);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Digits digits = Digits.of(scene.reading());
        Labels labels = Labels.of(scene.reading());
        for (Window number : Numbers.of(digits)) {
            int length = number.end() - number.first();
            if (length >= SHORTEST && length <= LONGEST && called(labels, digits.word(number.first()))) {
                hits.accept(new Hit(Kind.ACCOUNT_NUMBER, name(), Numbers.place(scene.reading(), digits, number)));
            }
        }
    }

    private static boolean called(Labels labels, int word) {
        for (int at = word - 1; at >= Math.max(0, word - BEFORE); at--) {
            if (labels.is(at, Label.ACCOUNT) || labels.is(at, Label.PAYMENT)) {
                return true;
            }
            if (labels.is(at, Label.REFERENCE)) {
                return false;
            }
        }
        return false;
    }
}
