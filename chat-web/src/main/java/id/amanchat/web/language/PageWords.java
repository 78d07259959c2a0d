package id.amanchat.web.language;

import id.amanchat.platform.Wire;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code words.json} in pages: what the scripts say, in the page's language. */
@Named("words")
@RequestScoped
public class PageWords {

    /** What is theirs, and why the guard warns. */
    private static final List<String> FOR_SCRIPTS = List.of("js.", "guard.rule.");

    private static final List<String> TO_CALL = List.of("js.call.", "js.place", "js.error.");

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    @Inject
    private HttpServletRequest request;

    /** The words of every key that scripts may need, as a JSON object. */
    public String getJson() {
        return json(FOR_SCRIPTS);
    }

    /** Those that a page needs which does nothing by scripts but call a customer to their chat. */
    public String getCallJson() {
        return json(TO_CALL);
    }

    private String json(List<String> beginnings) {
        String language = languages.of(request);
        JsonObjectBuilder json = Wire.object();
        words.keys().stream()
                .filter(key -> beginnings.stream().anyMatch(key::startsWith))
                .sorted()
                .forEach(key -> json.add(key, words.of(language, key)));
        return json.build().toString();
    }

    /** The words of a key, in the page's language. */
    public String of(String key, Object... arguments) {
        return words.of(languages.of(request), key, arguments);
    }
}
