package id.amanchat.web.agent;

import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code workNames} in pages: what topics are called, in the page's language, and texts as lists show them. */
@Named
@RequestScoped
public class WorkNames {

    private static final int A_LINE = 160;

    @Inject
    Queues queues;

    @Inject
    Languages languages;

    @Inject
    HttpServletRequest request;

    private Map<String, String> topics;

    /** The name of a topic; of one that is gone, its key. */
    public String topic(String key) {
        if (topics == null) {
            topics =
                    queues.topicNames().stream().collect(Collectors.toMap(Topic::key, topic -> topic.name(language())));
        }
        return topics.getOrDefault(key, key);
    }

    /** Of two names of something, the one in the page's language. */
    public String either(String english, String indonesian) {
        return Languages.INDONESIAN.equals(language()) ? indonesian : english;
    }

    /** As much of a text as a line of a list shows; the whole stays on the server. */
    public String start(String text) {
        return text.codePointCount(0, text.length()) <= A_LINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, A_LINE)) + "…";
    }

    /** A number with one digit after the comma, or point. */
    public String decimal(double number) {
        return String.format(new Locale(language()), "%.1f", number);
    }

    String language() {
        return languages.of(request);
    }
}
