package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Letter;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the letters, in the language of whom they go to. */
@ApplicationScoped
public class LetterWords {

    private static final String BUNDLE = "id.amanchat.identity.letters";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String NEW_ADMINISTRATOR = "NEW_ADMINISTRATOR";

    /** In place of what is not known. */
    private static final String NONE = "–";

    @Inject
    private Settings settings;

    @Inject
    private DeviceLabels labels;

    @Inject
    private Time time;

    /** Tells the person what happened. */
    Letter happened(Person person, ActivityKind kind, Visitor visitor) {
        return letter(
                person.locale(),
                person.email(),
                kind.name(),
                person.name(),
                visitor == null ? "bank" : "visitor",
                visitor);
    }

    /** Tells the security desk. */
    Letter toDesk(String language, String key, String desk, Person person, Visitor visitor) {
        return letter(language, desk, key, named(person), "desk", visitor);
    }

    /** Tells of somebody who became an administrator. */
    Letter newAdministrator(String language, String to, String name, Person newcomer, Person maker) {
        String text = words(
                language,
                "letter." + NEW_ADMINISTRATOR + ".text",
                bank(),
                named(newcomer),
                named(maker),
                when(language));
        return new Letter(
                to,
                subject(language, NEW_ADMINISTRATOR),
                words(language, "letter.greeting", name) + "\n\n" + text + "\n\n"
                        + words(language, "letter.end", bank()));
    }

    private static String named(Person person) {
        return person.name() + " (" + person.username() + ")";
    }

    /** Carries a link. */
    Letter link(Person person, LinkKind kind, String token) {
        return link(person.locale(), person.email(), person.name(), kind, token);
    }

    /** As much work, for nobody. */
    Letter linkToNobody(LinkKind kind, String token) {
        return link("en", null, NONE, kind, token);
    }

    private Letter link(String language, String to, String name, LinkKind kind, String token) {
        String text = body(language, kind.name(), name, NONE, NONE, kind.address(origin(), token));
        return new Letter(to, subject(language, kind.name()), text + "\n\n" + words(language, "letter.end", bank()));
    }

    private Letter letter(String language, String to, String key, String name, String ending, Visitor visitor) {
        String device = visitor == null ? NONE : labels.of(visitor.userAgent());
        String address = visitor == null ? NONE : Addresses.kept(visitor.address());
        String text = body(language, key, name, device, address, origin() + "/chat/security");
        return new Letter(
                to,
                subject(language, key),
                text + "\n\n" + details(language, ending, device, address) + "\n\n"
                        + words(language, "letter.end", bank()));
    }

    /** When and where it happened, and what to do if it was somebody else. */
    private String details(String language, String ending, String device, String address) {
        return words(
                language, "letter.details." + ending, when(language), device, address, origin() + "/chat/security");
    }

    private String body(String language, String key, String name, String device, String address, String link) {
        return words(language, "letter.greeting", name) + "\n\n"
                + words(language, "letter." + key + ".text", bank(), device, address, link);
    }

    private String subject(String language, String key) {
        return words(language, "letter." + key + ".subject", bank());
    }

    private String when(String language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm z", Locale.forLanguageTag(language))
                .format(time.now().atZoneSameInstant(settings.timeZone()));
    }

    private String bank() {
        return settings.bankName();
    }

    private String origin() {
        return settings.firstPublicOrigin();
    }

    private static String words(String language, String key, Object... places) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, Locale.forLanguageTag(language), LetterWords.class.getClassLoader(), ENGLISH_ELSE);
        try {
            return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language)).format(places);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("Nobody is told of this by letter: there are no words for " + key, e);
        }
    }
}
