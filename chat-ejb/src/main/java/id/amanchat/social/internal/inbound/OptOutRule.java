package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who writes nothing but one of the words of refusal wants no answer any more, until they address the bank again. */
@ApplicationScoped
public class OptOutRule {

    /** Whom a post addresses is no part of what it says. */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+(@[\\p{L}\\p{N}_.-]+)?");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Inject
    private Settings settings;

    boolean asks(String text) {
        return settings.optOutWords().contains(words(text));
    }

    private static String words(String text) {
        return NO_LETTER
                .matcher(ADDRESSED.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
