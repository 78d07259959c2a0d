package id.amanchat.trust.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the evidence sheet, and how it writes times. */
@ApplicationScoped
public class SheetWords {

    private static final String BUNDLE = "id.amanchat.trust.evidence";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Settings settings;

    String of(String language, String key, Object... places) {
        Locale locale = Locale.forLanguageTag(language);
        String words = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_ELSE).getString(key);
        return new MessageFormat(words, locale).format(places);
    }

    /** A kind that this sheet does not know yet stands by its name. */
    String step(String language, String kind, Object... places) {
        boolean known =
                Arrays.stream(StepKind.values()).anyMatch(each -> each.name().equals(kind));
        return known ? of(language, "step." + kind, places) : kind;
    }

    String time(String language, String instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.forLanguageTag(language))
                .withZone(settings.timeZone())
                .format(Instant.parse(instant));
    }

    String zone() {
        return settings.timeZone().getId();
    }

    String bank() {
        return settings.bankName();
    }
}
