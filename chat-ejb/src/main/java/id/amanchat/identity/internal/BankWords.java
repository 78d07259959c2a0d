package id.amanchat.identity.internal;

import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the bank, tried first by whoever attacks this bank. A password may contain them ("aman" stands in "taman", a
 * garden), but not consist of them.
 */
@ApplicationScoped
public class BankWords {

    private static final Set<String> ALWAYS = Set.of("aman", "amanchat", "chat", "bank");

    /** Letters and the signs that people put in their places. */
    private static final String SIGNS = "4@830!1$57";

    private static final String LETTERS = "aabeoiisst";

    @Inject
    private Settings settings;

    /** Whether nothing but bank words is left without digits and signs: also when some of these stand for letters. */
    boolean areAllOf(String password) {
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> words = all();
        return Stream.of(plain, withLettersForSigns(plain))
                .map(BankWords::lettersOf)
                .anyMatch(letters -> !letters.isEmpty() && consistsOf(words, letters));
    }

    Set<String> all() {
        return Stream.of(
                        ALWAYS.stream(),
                        Arrays.stream(settings.bankName().split("\\s+")),
                        settings.optional(Setting.PASSWORD_WORDS).stream()
                                .flatMap(words -> Arrays.stream(words.split(","))))
                .flatMap(words -> words)
                .map(word -> lettersOf(
                        Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean consistsOf(Set<String> words, String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int from = 0; from < letters.length(); from++) {
            if (reached[from]) {
                for (String word : words) {
                    if (letters.startsWith(word, from)) {
                        reached[from + word.length()] = true;
                    }
                }
            }
        }
        return reached[letters.length()];
    }

    private static String lettersOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String withLettersForSigns(String text) {
        return text.codePoints()
                .map(each -> SIGNS.indexOf(each) < 0 ? each : LETTERS.charAt(SIGNS.indexOf(each)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
