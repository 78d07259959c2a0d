package id.amanchat.web.book;

import id.amanchat.routing.Holiday;
import id.amanchat.routing.QueueBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Days on which a queue, or all of them, stay closed. */
@Named
@RequestScoped
public class HolidaysBacking {

    private static final String FORM = "holiday";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    private Sheet sheet;
    private List<Line> lines;

    /** A holiday in the list. */
    public record Line(UUID id, String day, String name, String queue) {}

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheetOfSeveral(FORM);
        }
        return sheet;
    }

    public List<Option> getQueues() {
        return getSheet().options("holiday-queue", labels.queues("book.all-queues"));
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<String, String> queues = labels.queues();
            DateTimeFormatter format =
                    DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", new Locale(page.name("en", "id")));
            lines = book.holidays().stream()
                    .map(each -> new Line(
                            each.id(),
                            format.format(each.day()),
                            page.name(each.nameEnglish(), each.nameIndonesian()),
                            each.queue() == null ? page.words("book.all-queues") : queues.get(each.queue())))
                    .toList();
        }
        return lines;
    }

    public void add() {
        Holiday holiday = new Holiday(
                null,
                getSheet().chosen("holiday-queue").orElse(null),
                day(),
                getSheet().text("holiday-nameEnglish"),
                getSheet().text("holiday-nameIndonesian"));
        page.tell(FORM, book.save(holiday), getSheet(), way());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(getSheet().text("holiday-day"));
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
