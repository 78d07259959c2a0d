package id.amanchat.web.rest;

import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;

/** What things on a desk are called in the language of a request. */
@ApplicationScoped
class AgentWords {

    @Inject
    private TopicNames topicNames;

    @Inject
    private Queues queues;

    @Inject
    private Languages languages;

    DeskNames names(HttpServletRequest request) {
        String language = language(request);
        return new DeskNames(
                language,
                topicNames.of(request),
                queues.queueNames().stream().collect(Collectors.toMap(Topic::key, queue -> queue.name(language))));
    }

    String language(HttpServletRequest request) {
        return languages.of(request);
    }
}
