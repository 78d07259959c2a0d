package id.amanchat.web.book;

import id.amanchat.routing.QueueBook;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.Shift;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The week of one queue. */
@Named
@RequestScoped
public class HoursBacking {

    private static final String FORM = "hours";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    private Sheet sheet;
    private List<QueueForm> queues;
    private List<Shift> shifts;

    /** A day in the form; its stretches also in minutes, to be drawn. */
    public record Day(String code, String name, String text, String refusal, List<Bar> bars) {}

    /** From that minute of the day, so many minutes long. */
    public record Bar(int from, int length) {}

    /** One after the other to choose from; the first unless another was chosen. */
    public List<Option> getQueues() {
        String chosen = getQueue().map(QueueForm::key).orElse("");
        return all().stream()
                .map(queue -> new Option(
                        queue.key(),
                        page.name(queue.nameEnglish(), queue.nameIndonesian()),
                        queue.key().equals(chosen)))
                .toList();
    }

    private List<QueueForm> all() {
        if (queues == null) {
            queues = book.queues();
        }
        return queues;
    }

    /** Empty only when there is none at all. */
    public Optional<QueueForm> getQueue() {
        Optional<String> key = page.parameter("queue");
        return all().stream()
                .filter(queue -> key.isEmpty() || queue.key().equals(key.get()))
                .findFirst()
                .or(() -> all().stream().findFirst());
    }

    public String getKey() {
        return getQueue().map(QueueForm::key).orElse("");
    }

    public String getName() {
        return getQueue()
                .map(queue -> page.name(queue.nameEnglish(), queue.nameIndonesian()))
                .orElse("");
    }

    public String getZone() {
        return getQueue().map(queue -> queue.zone().getId()).orElse("");
    }

    /** When it opens next, in words; empty while it is open. */
    public String getOpens() {
        return getQueue()
                .map(queue -> page.moment(book.closedUntil().get(queue.key()), queue.zone()))
                .orElse("");
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM).with("always", stored().isEmpty() ? "yes" : "no");
        }
        return sheet;
    }

    public boolean isAlways() {
        return "yes".equals(getSheet().text("always"));
    }

    public List<Day> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    }

    private Day day(DayOfWeek day) {
        String text = text(day);
        return new Day(
                day.name(),
                day.getDisplayName(TextStyle.FULL_STANDALONE, new Locale(page.name("en", "id"))),
                text,
                getSheet().refusal(day.name()),
                HoursText.read(day, text).orElse(List.of()).stream()
                        .filter(shift -> shift.closes() > shift.opens())
                        .map(shift -> new Bar(shift.opens(), shift.closes() - shift.opens()))
                        .toList());
    }

    private String text(DayOfWeek day) {
        if (getSheet().posted()) {
            return getSheet().text(day.name());
        }
        return HoursText.write(
                stored().stream().filter(shift -> shift.day() == day).toList());
    }

    private List<Shift> stored() {
        if (shifts == null) {
            shifts = book.hours(getKey());
        }
        return shifts;
    }

    public void save() {
        List<Shift> typed = isAlways() ? List.of() : typed();
        if (getSheet().refused()) {
            page.refuse(FORM);
        } else {
            page.tell(FORM, book.saveHours(getKey(), typed), getSheet(), "admin/hours?queue=" + getKey());
        }
    }

    private List<Shift> typed() {
        List<Shift> typed = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursText.read(day, getSheet().text(day.name()))
                    .ifPresentOrElse(typed::addAll, () -> getSheet().refuse(day.name(), "hours"));
        }
        if (typed.isEmpty() && !getSheet().refused()) {
            getSheet().refuse("hours", "missing");
        }
        return typed;
    }
}
