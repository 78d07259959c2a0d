package id.amanchat.web.book;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.QueueBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be chosen in the forms: keys with names in the page's language, in the order to show them. */
@RequestScoped
public class BookLabels {

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    Map<String, String> list(ListKind kind) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ListEntry entry : book.list(kind)) {
            labels.put(entry.code(), page.name(entry.nameEnglish(), entry.nameIndonesian()));
        }
        return labels;
    }

    /** All queues. */
    Map<String, String> queues() {
        return queues(new LinkedHashMap<>());
    }

    /** With "none of them" first, in these words. */
    Map<String, String> queues(String none) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(Option.NONE, page.words(none));
        return queues(labels);
    }

    private Map<String, String> queues(Map<String, String> labels) {
        book.queues().forEach(queue -> labels.put(queue.key(), page.name(queue.nameEnglish(), queue.nameIndonesian())));
        return labels;
    }

    Map<String, String> languages() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String language : new String[] {"id", "en"}) {
            labels.put(language, page.words("people.locale." + language));
        }
        return labels;
    }
}
