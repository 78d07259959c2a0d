package id.amanchat.social.internal.account;

import id.amanchat.platform.Letter;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the letter about an alarm, in both of the bank's languages: nobody shall have to guess. Nothing of the post stands in it. */
@ApplicationScoped
public class AlarmWords {

    private static final String BUNDLE = "id.amanchat.social.letters";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Settings settings;

    Letter letter(String to, OwnAccount account) {
        return new Letter(
                to,
                words("id", "alarm.subject", settings.bankName()) + " · "
                        + words("en", "alarm.subject", settings.bankName()),
                text("id", account) + "\n\n— — —\n\n" + text("en", account));
    }

    private String text(String language, OwnAccount account) {
        String why = account.alarm().orElseThrow().name();
        return words(
                language,
                "alarm.text",
                words(language, "alarm." + why),
                name(account),
                words(language, account.stoppedAt().isPresent() ? "alarm.stopped" : "alarm.not-stopped"),
                settings.firstPublicOrigin() + "/chat/admin/social");
    }

    /** The handle of the bank's own account, and where it is. */
    private static String name(OwnAccount account) {
        return "@" + account.handle() + " (" + account.server().getHost() + ")";
    }

    private static String words(String language, String key, Object... places) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, AlarmWords.class.getClassLoader(), ENGLISH_ELSE);
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }
}
