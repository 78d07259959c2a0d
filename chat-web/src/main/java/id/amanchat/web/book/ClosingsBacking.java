package id.amanchat.web.book;

import id.amanchat.platform.Settings;
import id.amanchat.routing.Closing;
import id.amanchat.routing.QueueBook;
import id.amanchat.routing.QueueForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Times at which a queue, or all of them, are closed this once. */
@Named
@RequestScoped
public class ClosingsBacking {

    private static final String FORM = "closing";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    @Inject
    Settings settings;

    private Sheet sheet;
    private List<Line> lines;

    /** A closing in the list. */
    public record Line(UUID id, String from, String until, String name, String queue) {}

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheetOfSeveral(FORM);
        }
        return sheet;
    }

    public List<Option> getQueues() {
        return getSheet().options("closing-queue", labels.queues("book.all-queues"));
    }

    /** The zone of what is closed for all. */
    public String getZone() {
        return settings.timeZone().getId();
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<String, String> queues = labels.queues();
            lines = book.closings().stream()
                    .map(each -> new Line(
                            each.id(),
                            text(each.from(), each.queue()),
                            text(each.until(), each.queue()),
                            page.name(each.nameEnglish(), each.nameIndonesian()),
                            each.queue() == null ? page.words("book.all-queues") : queues.get(each.queue())))
                    .toList();
        }
        return lines;
    }

    private String text(OffsetDateTime at, String queue) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", new Locale(page.name("en", "id")))
                .format(at.atZoneSameInstant(zone(Optional.ofNullable(queue))));
    }

    private ZoneId zone(Optional<String> queue) {
        return queue.flatMap(book::find).map(QueueForm::zone).orElseGet(settings::timeZone);
    }

    public void add() {
        Closing closing = new Closing(
                null,
                getSheet().chosen("closing-queue").orElse(null),
                moment("closing-from"),
                moment("closing-until"),
                getSheet().text("closing-nameEnglish"),
                getSheet().text("closing-nameIndonesian"));
        page.tell(FORM, book.save(closing), getSheet(), way());
    }

    private OffsetDateTime moment(String field) {
        try {
            return LocalDateTime.parse(getSheet().text(field))
                    .atZone(zone(getSheet().chosen("closing-queue")))
                    .toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    public void delete(UUID id) {
        book.delete(id);
        page.deleted(FORM, way());
    }

    private String way() {
        return "admin/hours?queue=" + page.parameter("queue").orElse("");
    }
}
