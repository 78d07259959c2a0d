package id.amanchat.web.book;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.QueueBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists of words, one at a time; an entry is edited below its list. */
@Named
@RequestScoped
public class ListsBacking {

    private static final String FORM = "entry";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    private Sheet sheet;
    private List<ListEntry> entries;

    /** An entry in the table. */
    public record Line(String code, String english, String indonesian, String queue, int position, boolean active) {}

    public ListKind getKind() {
        return page.parameter("kind").flatMap(ListsBacking::kind).orElse(ListKind.TOPIC);
    }

    private static Optional<ListKind> kind(String name) {
        return Arrays.stream(ListKind.values())
                .filter(kind -> word(kind).equals(name))
                .findFirst();
    }

    /** As it stands in the address. */
    public static String word(ListKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getWord() {
        return word(getKind());
    }

    public List<Option> getKinds() {
        return Arrays.stream(ListKind.values())
                .map(kind -> new Option(word(kind), page.words("book.list." + word(kind)), kind == getKind()))
                .toList();
    }

    /** Whether its entries stand in an order and can be taken out of use, a topic by offering it to nobody. */
    public boolean isOrdered() {
        return getKind() != ListKind.SKILL;
    }

    /** What it means that an entry is in use: a topic that is not is for work of the bank's own. */
    public String getUse() {
        return getKind() == ListKind.TOPIC ? "book.topic" : "book.entry";
    }

    /** Whether its entries can be for one queue only. */
    public boolean isByQueue() {
        return getKind() == ListKind.OUTCOME || getKind() == ListKind.TAG;
    }

    public List<Line> getLines() {
        Map<String, String> queues = isByQueue() ? labels.queues() : Map.of();
        return entries().stream()
                .map(each -> new Line(
                        each.code(),
                        each.nameEnglish(),
                        each.nameIndonesian(),
                        each.queue() == null ? page.words("book.all-queues") : queues.get(each.queue()),
                        each.position(),
                        each.active()))
                .toList();
    }

    private List<ListEntry> entries() {
        if (entries == null) {
            entries = book.list(getKind());
        }
        return entries;
    }

    /** Which one is edited; empty for a new one. */
    public String getEdited() {
        return page.parameter("edited")
                .flatMap(code -> entries().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .map(ListEntry::code)
                .orElse("");
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM);
            entries().stream()
                    .filter(each -> each.code().equals(getEdited()))
                    .findFirst()
                    .ifPresentOrElse(this::fill, this::usual);
        }
        return sheet;
    }

    private void fill(ListEntry entry) {
        sheet.with("code", entry.code())
                .with("nameEnglish", entry.nameEnglish())
                .with("nameIndonesian", entry.nameIndonesian())
                .with("queue", entry.queue())
                .with("position", entry.position())
                .with("active", entry.active());
    }

    /** The last of its list. */
    private void usual() {
        int last = entries().stream().mapToInt(ListEntry::position).max().orElse(0);
        sheet.with("position", last + 1).with("active", true);
    }

    public List<Option> getQueues() {
        return getSheet().options("queue", labels.queues("book.all-queues"));
    }

    public void save() {
        Sheet typed = getSheet();
        String code = getEdited().isEmpty() ? typed.text("code").strip() : getEdited();
        if (getEdited().isEmpty()
                && entries().stream().anyMatch(each -> each.code().equals(code))) {
            typed.refuse("code", "taken");
            page.refuse(FORM);
            return;
        }
        ListEntry entry = new ListEntry(
                code,
                isByQueue() ? typed.chosen("queue").orElse(null) : null,
                typed.text("nameEnglish"),
                typed.text("nameIndonesian"),
                isOrdered() ? typed.number("position") : 0,
                !isOrdered() || typed.ticked("active"));
        page.tell(FORM, book.save(getKind(), entry), typed, "admin/lists?kind=" + getWord());
    }
}
