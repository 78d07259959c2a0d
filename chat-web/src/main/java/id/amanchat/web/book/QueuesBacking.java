package id.amanchat.web.book;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.QueueBook;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.SkillNeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All queues, as an administrator looks them over. */
@Named
@RequestScoped
public class QueuesBacking {

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    private List<Row> rows;

    /**
     * A queue in the table.
     *
     * @param opens when it opens next, in words; empty while it is open
     * @param overflow the name of the queue it flows into; empty for none
     */
    public record Row(
            String key,
            String name,
            String topic,
            boolean active,
            String opens,
            String skills,
            String languages,
            String promised,
            int priority,
            String overflow) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<Row> read() {
        List<QueueForm> queues = book.queues();
        Map<String, String> names = queues.stream().collect(Collectors.toMap(QueueForm::key, this::name));
        Map<String, ListEntry> topics = entries(ListKind.TOPIC);
        Map<String, ListEntry> skills = entries(ListKind.SKILL);
        Map<String, OffsetDateTime> closed = book.closedUntil();
        return queues.stream()
                .map(queue -> new Row(
                        queue.key(),
                        name(queue),
                        name(topics, queue.topic()),
                        queue.active(),
                        page.moment(closed.get(queue.key()), queue.zone()),
                        queue.skills().stream()
                                .map(SkillNeed::skill)
                                .map(skill -> name(skills, skill))
                                .collect(Collectors.joining(", ")),
                        queue.languages().stream()
                                .sorted()
                                .map(each -> page.words("people.locale." + each))
                                .collect(Collectors.joining(", ")),
                        queue.promisedSeconds().isPresent()
                                ? page.words(
                                        "book.seconds", queue.promisedSeconds().getAsInt())
                                : "",
                        queue.priority(),
                        queue.overflow().map(each -> names.get(each.queue())).orElse("")))
                .toList();
    }

    private Map<String, ListEntry> entries(ListKind kind) {
        return book.list(kind).stream().collect(Collectors.toMap(ListEntry::code, Function.identity()));
    }

    private String name(QueueForm queue) {
        return page.name(queue.nameEnglish(), queue.nameIndonesian());
    }

    private String name(Map<String, ListEntry> entries, String code) {
        ListEntry entry = entries.get(code);
        return entry == null ? code : page.name(entry.nameEnglish(), entry.nameIndonesian());
    }
}
