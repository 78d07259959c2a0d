package id.amanchat.web.rest;

import id.amanchat.routing.QueueCount;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What things on a desk are called in the language of a request. */
@ApplicationScoped
class AgentWords {

    @Inject
    private TopicNames topicNames;

    @Inject
    private Languages languages;

    DeskNames names(HttpServletRequest request, List<QueueCount> queues) {
        return DeskNames.of(language(request), topicNames.of(request), queues);
    }

    String language(HttpServletRequest request) {
        return languages.of(request);
    }
}
