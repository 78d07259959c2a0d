package id.amanchat.routing;

import static id.amanchat.routing.QueueFixture.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Role;
import id.amanchat.routing.internal.Opening;
import jakarta.ejb.EJBAccessException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueBookTest {

    private static final Saved DONE = new Saved.Done();

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private QueueBook book;
    private Somebody ratna;
    private Somebody dewi;

    @BeforeEach
    void anAdministrator() {
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        bench.be(ratna.id(), Role.ADMINISTRATOR);
        book = bench.get(QueueBook.class);
        QueueFixture.lists(bench);
    }

    private static Map<String, String> refused(Saved saved) {
        return ((Saved.Refused) saved).fields();
    }

    private QueueForm found(String key) {
        return book.find(key).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesInHere(Role role) {
        bench.be(dewi.id(), role);
        assertThatThrownBy(() -> book.queues()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aQueueIsKeptAsItWasFilledIn() {
        QueueForm cards = queue("cards-fast")
                .needing(new SkillNeed("cards", OptionalInt.empty()), new SkillNeed("loans", OptionalInt.of(60)))
                .speaking("en", "id")
                .promising(45)
                .before(20)
                .weighing(15)
                .in(ZoneId.of("Asia/Makassar"))
                .saying("Back on Monday.")
                .form();
        assertThat(book.save(cards)).isEqualTo(DONE);
        assertThat(found("cards-fast"))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(cards);
    }

    @Test
    void theRecordIsToldOfEachEdit() {
        book.save(queue("cards").form());
        assertThat(bench.events().all()).last().satisfies(edit -> {
            assertThat(edit.actor()).isEqualTo(ratna.id().toString());
            assertThat(edit.what()).isEqualTo("QUEUE_SAVED");
            assertThat(edit.subject()).isEqualTo("cards");
        });
        book.save(queue("CARDS").form());
        assertThat(bench.events().what()).filteredOn("QUEUE_SAVED"::equals).hasSize(1);
    }

    @Test
    void whoeverEditsWhatAnotherChangedMeanwhileIsTold() {
        book.save(queue("cards").form());
        int version = found("cards").version();
        assertThat(book.save(queue("cards").promising(60).edited(version).form()))
                .isEqualTo(DONE);
        assertThat(book.save(queue("cards").promising(90).edited(version).form()))
                .isEqualTo(new Saved.Stale());
        assertThat(found("cards").promisedSeconds()).hasValue(60);
    }

    @Test
    void aSkillTakenOutOfAQueueIsGone() {
        book.save(queue("cards")
                .needing(new SkillNeed("cards", OptionalInt.empty()), new SkillNeed("loans", OptionalInt.empty()))
                .speaking("en")
                .form());
        int version = found("cards").version();
        book.save(queue("cards")
                .needing(new SkillNeed("loans", OptionalInt.of(30)))
                .edited(version)
                .form());
        assertThat(found("cards").skills()).containsExactly(new SkillNeed("loans", OptionalInt.of(30)));
        assertThat(found("cards").languages()).isEmpty();
    }

    @Test
    void aKeyIsTakenOnce() {
        book.save(queue("cards").form());
        assertThat(refused(book.save(queue("cards").form()))).containsExactly(Map.entry("key", "taken"));
    }

    @Test
    void oneThatIsNotThereCannotBeChanged() {
        assertThat(book.save(queue("cards").edited(3).form())).isEqualTo(new Saved.NotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cards", "kartu kredit", "kärtchen", "a-key-of-more-than-forty-letters-is-too-long"})
    void aKeyIsOfSmallLettersDigitsAndDashes(String key) {
        assertThat(refused(book.save(queue(key).form()))).containsEntry("key", "code");
    }

    @Test
    void everyWrongFieldIsNamedAtOnceAndNothingIsSaved() {
        QueueForm wrong = queue("cards")
                .about("weather")
                .named(" ")
                .needing(new SkillNeed("flying", OptionalInt.of(-1)))
                .speaking("fr")
                .promising(5)
                .weighing(0)
                .before(101)
                .in(null)
                .saying("x".repeat(501))
                .form();
        assertThat(refused(book.save(wrong)))
                .isEqualTo(Map.of(
                        "topic", "unknown",
                        "nameEnglish", "missing",
                        "skills", "range",
                        "languages", "unknown",
                        "promisedSeconds", "range",
                        "weight", "range",
                        "priority", "range",
                        "zone", "unknown",
                        "closedTextEnglish", "too-long"));
        assertThat(book.find("cards")).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefusedBeforeTheDatabaseDoes() {
        assertThat(refused(book.save(queue("cards").named("a\0b").form()))).containsEntry("nameEnglish", "no-text");
        assertThat(refused(book.save(queue("cards").named("a\ud800").form()))).containsEntry("nameEnglish", "no-text");
    }

    @Test
    void overflowingNeverComesBack() {
        book.save(queue("a").form());
        book.save(queue("b").overflowing("a", 60).form());
        Saved back = book.save(
                queue("a").overflowing("b", 60).edited(found("a").version()).form());
        assertThat(refused(back)).containsExactly(Map.entry("overflow", "loop"));
        assertThat(refused(book.save(queue("c").overflowing("c", 60).form()))).containsEntry("overflow", "unknown");
    }

    @Test
    void overflowingGoesThreeDeepAndNoDeeper() {
        book.save(queue("a").form());
        book.save(queue("b").overflowing("a", 60).form());
        book.save(queue("c").overflowing("b", 60).form());
        assertThat(book.save(queue("d").overflowing("c", 60).form())).isEqualTo(DONE);
        assertThat(refused(book.save(queue("e").overflowing("d", 60).form()))).containsEntry("overflow", "deep");
    }

    @Test
    void queuesStandInTheOrderOfTheirPriority() {
        book.save(queue("a").form());
        book.save(queue("b").before(10).form());
        book.save(queue("c").form());
        assertThat(book.queues()).extracting(QueueForm::key).endsWith("c").containsSubsequence("b", "a", "c");
    }

    @Test
    void hoursAreKeptAndClosedMeansClosedAtOnce() {
        book.save(queue("cards").form());
        Shift afternoon = new Shift(DayOfWeek.MONDAY, 13 * 60, 17 * 60);
        Shift morning = new Shift(DayOfWeek.MONDAY, 8 * 60, 12 * 60);
        assertThat(book.saveHours("cards", List.of(afternoon, morning))).isEqualTo(DONE);
        assertThat(book.hours("cards")).containsExactly(morning, afternoon);
        OffsetDateTime sunday = OffsetDateTime.parse("2026-11-22T12:00:00Z");
        assertThat(opensAt(sunday)).isEqualTo(Map.of("cards", OffsetDateTime.parse("2026-11-23T01:00:00Z")));
        assertThat(book.saveHours("cards", List.of())).isEqualTo(DONE);
        assertThat(opensAt(sunday)).isEmpty();
    }

    private Map<String, OffsetDateTime> opensAt(OffsetDateTime now) {
        return bench.inTransaction(() -> bench.get(Opening.class).closed(now));
    }

    @Test
    void shiftsOfADayMayTouchAndMayNotOverlap() {
        book.save(queue("cards").form());
        Shift morning = new Shift(DayOfWeek.FRIDAY, 480, 720);
        assertThat(book.saveHours("cards", List.of(new Shift(DayOfWeek.FRIDAY, 720, 1440), morning)))
                .isEqualTo(DONE);
        assertThat(refused(book.saveHours("cards", List.of(new Shift(DayOfWeek.FRIDAY, 719, 800), morning))))
                .containsExactly(Map.entry("FRIDAY", "overlap"));
        assertThat(refused(book.saveHours("cards", List.of(new Shift(DayOfWeek.SUNDAY, 720, 720)))))
                .containsExactly(Map.entry("SUNDAY", "order"));
        assertThat(book.hours("cards")).hasSize(2);
        assertThat(book.saveHours("none", List.of())).isEqualTo(new Saved.NotFound());
    }

    @Test
    void aHolidayClosesItsQueueOrAllOfThem() {
        book.save(queue("cards").form());
        book.save(queue("loans").form());
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertThat(book.save(new Holiday(null, "cards", christmas, "Christmas", "Natal")))
                .isEqualTo(DONE);
        OffsetDateTime noon = OffsetDateTime.parse("2026-12-25T05:00:00Z");
        assertThat(opensAt(noon)).containsOnlyKeys("cards");
        assertThat(book.save(new Holiday(null, null, christmas, "Christmas", "Natal")))
                .isEqualTo(DONE);
        assertThat(opensAt(noon)).containsKeys("cards", "loans");
    }

    @Test
    void aHolidayStandsOnceForEachDay() {
        LocalDate day = LocalDate.of(2026, 12, 25);
        book.save(new Holiday(null, null, day, "Christmas", "Natal"));
        assertThat(refused(book.save(new Holiday(null, null, day, "Christmas Day", "Hari Natal"))))
                .containsExactly(Map.entry("day", "taken"));
        Holiday kept = book.holidays().get(0);
        assertThat(book.save(new Holiday(kept.id(), null, day, "Christmas Day", "Hari Natal")))
                .isEqualTo(DONE);
        assertThat(book.holidays())
                .singleElement()
                .extracting(Holiday::nameEnglish)
                .isEqualTo("Christmas Day");
    }

    @Test
    void aClosingEndsAfterItBegins() {
        OffsetDateTime from = bench.clock().now();
        assertThat(refused(book.save(new Closing(null, "none", from, from, "Drill", ""))))
                .isEqualTo(Map.of("until", "order", "queue", "unknown", "nameIndonesian", "missing"));
        assertThat(refused(book.save(new Closing(null, null, null, null, "Drill", "Latihan"))))
                .isEqualTo(Map.of("from", "missing", "until", "missing"));
        assertThat(book.save(new Closing(null, null, from, from.plusHours(1), "Drill", "Latihan")))
                .isEqualTo(DONE);
        assertThat(book.closings()).singleElement().extracting(Closing::until).isEqualTo(from.plusHours(1));
    }

    @Test
    void aDeletedClosingClosesNothingAnyMore() {
        book.save(queue("cards").form());
        OffsetDateTime now = bench.clock().now();
        book.save(new Closing(null, null, now.minusHours(1), now.plusHours(1), "Drill", "Latihan"));
        assertThat(opensAt(now)).containsEntry("cards", now.plusHours(1));
        assertThat(book.delete(book.closings().get(0).id())).isTrue();
        assertThat(opensAt(now)).isEmpty();
    }

    @Test
    void theListsAreEditedByCode() {
        for (ListKind kind : ListKind.values()) {
            assertThat(book.save(kind, new ListEntry("extra", null, "Extra", "Tambahan", 50, true)))
                    .isEqualTo(DONE);
            assertThat(book.save(kind, new ListEntry("extra", null, "Other", "Lain", 60, true)))
                    .isEqualTo(DONE);
            assertThat(book.list(kind))
                    .filteredOn(entry -> entry.code().equals("extra"))
                    .singleElement()
                    .extracting(ListEntry::nameIndonesian)
                    .isEqualTo("Lain");
        }
    }

    @Test
    void whyOneIsAwayAndWhyOneDeclinesAreTwoLists() {
        book.save(ListKind.AWAY_REASON, new ListEntry("prayer", null, "Prayer", "Salat", 4, true));
        assertThat(book.list(ListKind.AWAY_REASON)).extracting(ListEntry::code).containsExactly("prayer");
        assertThat(book.list(ListKind.DECLINE_REASON))
                .extracting(ListEntry::code)
                .doesNotContain("prayer");
    }

    @Test
    void aWordNeedsItsCodeAndBothNames() {
        assertThat(refused(book.save(ListKind.TAG, new ListEntry("A b", "none", "", "x".repeat(101), -1, true))))
                .isEqualTo(Map.of(
                        "code", "code",
                        "nameEnglish", "missing",
                        "nameIndonesian", "too-long",
                        "position", "range",
                        "queue", "unknown"));
    }

    @Test
    void anAgentsWorkChangesAtOnce() {
        assertThat(book.work(dewi.id())).isEmpty();
        assertThat(book.save(dewi.id(), new AgentWork(Set.of(), Set.of("en"), 1)))
                .isEqualTo(new Saved.NotFound());
        bench.beSystem();
        bench.get(Agents.class).register(dewi.id(), 3, Set.of("cards"), Set.of("en", "id"));
        AgentWork less = new AgentWork(Set.of("cards", "loans"), Set.of("id"), 2);
        assertThat(book.save(dewi.id(), less)).isEqualTo(DONE);
        assertThat(book.work(dewi.id())).contains(less);
    }

    @Test
    void anAgentsWorkIsHeldToTheLists() {
        bench.beSystem();
        bench.get(Agents.class).register(dewi.id(), 3, Set.of("old"), Set.of("en"));
        assertThat(refused(book.save(dewi.id(), new AgentWork(Set.of("flying"), Set.of(), 11))))
                .isEqualTo(Map.of("skills", "unknown", "languages", "missing", "capacity", "range"));
        assertThat(book.save(dewi.id(), new AgentWork(Set.of("old", "cards"), Set.of("en"), 10)))
                .isEqualTo(DONE);
    }
}
