package id.amanchat.web.page;

import id.amanchat.routing.Queues;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The customer's chat page: what can be asked about. The rest is the script's. */
@Named
@RequestScoped
public class ConversationBacking {

    @Inject
    private Queues queues;

    @Inject
    private Languages languages;

    @Inject
    private HttpServletRequest request;

    /** A topic in the page's language. */
    public record Item(String key, String label) {

        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }
    }

    public List<Item> getTopics() {
        String language = languages.of(request);
        return queues.topics().stream()
                .map(topic -> new Item(topic.key(), topic.name(language)))
                .toList();
    }
}
