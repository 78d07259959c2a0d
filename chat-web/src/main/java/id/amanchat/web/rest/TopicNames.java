package id.amanchat.web.rest;

import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What topics are called in the language of a request. */
@ApplicationScoped
class TopicNames {

    @Inject
    private Queues queues;

    @Inject
    private Languages languages;

    /** The name of a topic; of one that is gone, its key. */
    UnaryOperator<String> of(HttpServletRequest request) {
        String language = languages.of(request);
        Map<String, String> names =
                queues.topicNames().stream().collect(Collectors.toMap(Topic::key, topic -> topic.name(language)));
        return key -> names.getOrDefault(key, key);
    }
}
