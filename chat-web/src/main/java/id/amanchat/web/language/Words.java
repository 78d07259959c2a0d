package id.amanchat.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Everything shown to people, in both languages. */
@ApplicationScoped
public class Words {

    private static final String BUNDLE = "id.amanchat.web.words";

    /** Else a server that speaks Indonesian would answer in it where English was asked for. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The words of a key, with these in the places of {0}, {1} …; a key that is missing is a fault. */
    public String of(String language, String key, Object... arguments) {
        String pattern = bundle(language).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale(language)).format(arguments);
    }

    /** The words of a key that may be missing. */
    public Optional<String> find(String language, String key) {
        ResourceBundle bundle = bundle(language);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** All keys. */
    Set<String> keys() {
        return bundle(Languages.ENGLISH).keySet();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(BUNDLE, locale(language), Words.class.getClassLoader(), NO_FALLBACK);
    }

    private static Locale locale(String language) {
        return Languages.ENGLISH.equals(language) ? Locale.ROOT : new Locale(language);
    }
}
