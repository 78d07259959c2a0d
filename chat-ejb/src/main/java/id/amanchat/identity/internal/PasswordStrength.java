package id.amanchat.identity.internal;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import id.amanchat.identity.PasswordAdvice;
import id.amanchat.identity.PasswordOwner;
import id.amanchat.identity.PasswordRule;
import id.amanchat.identity.PasswordVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** How long a password would stand up to guessing, and why, as zxcvbn sees it. */
@ApplicationScoped
public class PasswordStrength {

    /** It takes the square of the length, and after so many characters all is said. */
    private static final int LOOKED_AT = 100;

    /** Says the keys instead of words: the words are ours, in both languages. */
    private static final ResourceBundle KEYS = new ResourceBundle() {
        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public boolean containsKey(String key) {
            return true;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    };

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Inject
    private BankWords bankWords;

    /** The verdict on a password that no rule refuses. */
    PasswordVerdict measure(String password, PasswordOwner owner) {
        List<String> known = Stream.concat(OwnWords.all(owner).stream(), bankWords.all().stream())
                .toList();
        Strength strength = zxcvbn.measure(password.substring(0, Math.min(password.length(), LOOKED_AT)), known);
        return new PasswordVerdict(PasswordRule.FINE, strength.getScore(), reasons(strength.getFeedback()));
    }

    private static List<String> reasons(Feedback feedback) {
        Feedback keys = feedback.withResourceBundle(KEYS);
        return Stream.concat(Stream.of(keys.getWarning()), keys.getSuggestions().stream())
                .filter(Objects::nonNull)
                .map(PasswordAdvice::find)
                .flatMap(Optional::stream)
                .map(PasswordAdvice::key)
                .distinct()
                .toList();
    }
}
