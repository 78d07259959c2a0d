package id.amanchat.identity.internal;

import id.amanchat.identity.PasswordOwner;
import id.amanchat.identity.PasswordRule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a stranger knows of a person has no place in that person's password. */
final class OwnWords {

    /** Shorter ones stand in too many other words. */
    private static final int SHORTEST = 4;

    private OwnWords() {}

    static PasswordRule judge(String password, PasswordOwner owner) {
        String plain = plain(password);
        if (parts(owner.username()).anyMatch(plain::contains)) {
            return PasswordRule.CONTAINS_USERNAME;
        }
        if (parts(owner.name()).anyMatch(plain::contains)) {
            return PasswordRule.CONTAINS_NAME;
        }
        if (parts(localPart(owner.email())).anyMatch(plain::contains)) {
            return PasswordRule.CONTAINS_EMAIL;
        }
        return parts(owner.employeeId()).anyMatch(plain::contains)
                ? PasswordRule.CONTAINS_EMPLOYEE_ID
                : PasswordRule.FINE;
    }

    /** All of it, for the measuring of strength. */
    static List<String> all(PasswordOwner owner) {
        List<String> words = new ArrayList<>();
        Stream.of(owner.username(), owner.name(), localPart(owner.email()), owner.employeeId())
                .flatMap(OwnWords::parts)
                .forEach(words::add);
        return words;
    }

    /** The whole and its parts, as far as they are long enough. */
    private static Stream<String> parts(String text) {
        if (text == null) {
            return Stream.empty();
        }
        String plain = plain(text);
        return Stream.concat(Stream.of(plain), Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")))
                .filter(part -> part.length() >= SHORTEST)
                .distinct();
    }

    private static String localPart(String email) {
        return email == null ? null : email.replaceFirst("@.*", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
