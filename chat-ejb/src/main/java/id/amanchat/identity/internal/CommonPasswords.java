package id.amanchat.identity.internal;

import com.nulabinc.zxcvbn.StandardDictionaries;
import id.amanchat.identity.PasswordRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The 30,000 passwords found most often in what was stolen elsewhere, as zxcvbn lists them. */
@ApplicationScoped
public class CommonPasswords {

    private Set<String> passwords;

    @PostConstruct
    void read() {
        try {
            passwords = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                    .map(CommonPasswords::plain)
                    // The others are too short anyway.
                    .filter(password -> password.length() >= PasswordRule.SHORTEST)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read from zxcvbn's jar", e);
        }
    }

    /** Whether the whole password is one of them, in whatever case. */
    boolean contains(String password) {
        return passwords.contains(plain(password));
    }

    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
