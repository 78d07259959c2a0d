package id.amanchat.web.language;

import id.amanchat.platform.Wire;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;

/** {@code words.json} in pages: what the scripts say, in the page's language. */
@Named("words")
@RequestScoped
public class PageWords {

    private static final String FOR_SCRIPTS = "js.";
    private static final List<String> TO_CALL = List.of("js.call.", "js.place", "js.error.");

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    @Inject
    private HttpServletRequest request;

    /** The words of every key that begins with {@code js.}, as a JSON object. */
    public String getJson() {
        return json(key -> key.startsWith(FOR_SCRIPTS));
    }

    /** Those that a page needs which does nothing by scripts but call a customer to their chat. */
    public String getCallJson() {
        return json(key -> TO_CALL.stream().anyMatch(key::startsWith));
    }

    private String json(Predicate<String> wanted) {
        String language = languages.of(request);
        JsonObjectBuilder json = Wire.object();
        words.keys().stream().filter(wanted).sorted().forEach(key -> json.add(key, words.of(language, key)));
        return json.build().toString();
    }

    /** The words of a key, in the page's language. */
    public String of(String key, Object... arguments) {
        return words.of(languages.of(request), key, arguments);
    }
}
