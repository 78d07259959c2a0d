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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** How long a password would stand up to guessing, and why, as zxcvbn sees it. */
@ApplicationScoped
public class PasswordStrength {

    /** It takes the square of the length, and after so many characters all is said. */
    static final int LOOKED_AT = 40;

    /** Signs that it also reads as letters (its L33tMatcher): it tries every combination of those that occur. */
    private static final String READ_AS_LETTERS = "4@8({[<3691!|70$5+%2";

    /** More make no password that people remember stronger, and its combinations without end. */
    static final int DIFFERENT_READ_AS_LETTERS = 3;

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
        Strength strength = zxcvbn.measure(lookedAt(password), known);
        return new PasswordVerdict(PasswordRule.FINE, strength.getScore(), reasons(strength.getFeedback()));
    }

    /** The beginning, without more of the signs that cost most: what is left out makes it look weaker, never stronger. */
    static String lookedAt(String password) {
        StringBuilder kept = new StringBuilder();
        Set<Character> signs = new HashSet<>();
        for (int at = 0; at < password.length() && kept.length() < LOOKED_AT; at++) {
            char each = password.charAt(at);
            boolean costly = READ_AS_LETTERS.indexOf(each) >= 0;
            if (!costly || signs.contains(each) || signs.size() < DIFFERENT_READ_AS_LETTERS) {
                kept.append(each);
            }
            if (costly && signs.size() < DIFFERENT_READ_AS_LETTERS) {
                signs.add(each);
            }
        }
        return kept.toString();
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
