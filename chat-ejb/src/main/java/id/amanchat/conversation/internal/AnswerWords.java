package id.amanchat.conversation.internal;

import id.amanchat.identity.Mailbox;
import id.amanchat.platform.Letter;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the letter that an answer waits. Nothing of the answer, or of what was asked, stands in it. */
@ApplicationScoped
public class AnswerWords {

    private static final String BUNDLE = "id.amanchat.conversation.letters";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Settings settings;

    Letter letter(Mailbox to, String language) {
        String page = settings.firstPublicOrigin() + "/chat/conversation";
        return new Letter(
                to.address(),
                words(language, "answer.subject", settings.bankName()),
                words(language, "answer.text", to.name(), settings.bankName(), page));
    }

    private static String words(String language, String key, Object... places) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, AnswerWords.class.getClassLoader(), ENGLISH_ELSE);
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }
}
