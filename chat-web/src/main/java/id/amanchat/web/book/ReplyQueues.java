package id.amanchat.web.book;

import id.amanchat.web.page.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;

/** For which queues a canned reply can be: an agent's own is for none, and agents have no business in the book of queues. */
@RequestScoped
public class ReplyQueues {

    @Inject
    Caller caller;

    @Inject
    Instance<BookLabels> labels;

    Map<String, String> labels() {
        return caller.isAdministrator() ? labels.get().queues("book.all-queues") : Map.of();
    }
}
