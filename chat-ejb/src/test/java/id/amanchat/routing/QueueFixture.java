package id.amanchat.routing;

import id.amanchat.bench.DoorBench;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Queues as one would say them: {@code queue("cards").overflowing("general", 60).form()}. */
public final class QueueFixture {

    private final String key;
    private String topic = "cards";
    private String nameEnglish = "Cards";
    private int weight = 10;
    private int priority;
    private int version = QueueForm.NEW;
    private List<SkillNeed> skills = List.of();
    private Set<String> languages = Set.of();
    private OptionalInt promised = OptionalInt.empty();
    private Optional<Overflow> overflow = Optional.empty();
    private ZoneId zone = ZoneId.of("Asia/Jakarta");
    private String closedText = "";

    private QueueFixture(String key) {
        this.key = key;
    }

    public static QueueFixture queue(String key) {
        return new QueueFixture(key);
    }

    /** Topic "cards" and skills "cards" and "loans", which the queues of this fixture need. Called as whoever may. */
    public static void lists(DoorBench bench) {
        QueueBook book = bench.get(QueueBook.class);
        book.save(ListKind.TOPIC, new ListEntry("cards", null, "Cards", "Kartu", 1, true));
        book.save(ListKind.SKILL, new ListEntry("cards", null, "Cards", "Kartu", 0, true));
        book.save(ListKind.SKILL, new ListEntry("loans", null, "Loans", "Pinjaman", 0, true));
    }

    public QueueFixture about(String chosen) {
        topic = chosen;
        return this;
    }

    public QueueFixture named(String name) {
        nameEnglish = name;
        return this;
    }

    public QueueFixture weighing(int tenths) {
        weight = tenths;
        return this;
    }

    public QueueFixture before(int others) {
        priority = others;
        return this;
    }

    public QueueFixture needing(SkillNeed... needs) {
        skills = List.of(needs);
        return this;
    }

    public QueueFixture speaking(String... tongues) {
        languages = Set.of(tongues);
        return this;
    }

    public QueueFixture promising(int seconds) {
        promised = OptionalInt.of(seconds);
        return this;
    }

    public QueueFixture overflowing(String into, int seconds) {
        overflow = Optional.of(new Overflow(into, seconds));
        return this;
    }

    public QueueFixture in(ZoneId where) {
        zone = where;
        return this;
    }

    public QueueFixture saying(String whenClosed) {
        closedText = whenClosed;
        return this;
    }

    public QueueFixture edited(int from) {
        version = from;
        return this;
    }

    public QueueForm form() {
        return new QueueForm(
                key,
                topic,
                nameEnglish,
                "Kartu",
                true,
                skills,
                languages,
                OptionalInt.empty(),
                priority,
                promised,
                weight,
                false,
                30,
                overflow,
                300,
                600,
                0,
                false,
                zone,
                closedText,
                "",
                version);
    }
}
