package id.amanchat.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.guard.Action;
import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.BookChange;
import id.amanchat.guard.BookVersion;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Difference;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Part;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.book.InForceFixture;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StepUpNeeded;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuardBookTest {

    private static final Clause HIDE_PHONES = new Clause(Part.ACTION, "PHONE:MESSAGE:CUSTOMER", "MASK");
    private static final Clause LEAVE_PHONES = new Clause(Part.ACTION, "PHONE:MESSAGE:CUSTOMER", "LEAVE");
    private static final Clause NEW_DOMAIN = new Clause(Part.DOMAIN, "bank-lain.co.id", "IN");
    private static final String WHY = "As decided";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private Somebody tono;
    private SessionId session;
    private GuardBook book;

    @BeforeEach
    void twoAdministrators() {
        InForceFixture.standard(bench);
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        tono = PersonFixture.staff(bench, "tono", Role.ADMINISTRATOR);
        book = bench.get(GuardBook.class);
        session = PersonFixture.signIn(bench, ratna);
    }

    @AfterEach
    void asItCame() {
        InForceFixture.standard(bench);
    }

    private void be(Somebody person) {
        bench.pass(Duration.ofMinutes(1));
        session = PersonFixture.signIn(bench, person);
        grant(person);
    }

    private void grant(Somebody person) {
        PersonFixture.grant(bench, person, session, SensitiveAction.ADMINISTER_GUARD);
    }

    private BookAnswer change(Clause... clauses) {
        grant(ratna);
        return book.change(session, book.inForce().version(), List.of(clauses), WHY);
    }

    private UUID ask() {
        assertThat(change(NEW_DOMAIN)).isEqualTo(waits());
        return book.waiting().get(0).id();
    }

    private static BookAnswer acts(int version) {
        return new BookAnswer.Done(OptionalInt.of(version), false);
    }

    private static BookAnswer waits() {
        return new BookAnswer.Done(OptionalInt.empty(), true);
    }

    private RuleBook inForce() {
        return InForceFixture.book(bench);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesInHere(Role role) {
        bench.be(ratna.id(), role);
        assertThatThrownBy(book::inForce).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void atFirstTheBookIsAsTheProductBringsIt() {
        assertThat(book.inForce().version()).isZero();
        assertThat(book.versions()).singleElement().satisfies(version -> {
            assertThat(version.number()).isZero();
            assertThat(version.by()).isEmpty();
        });
        assertThat(book.inForce().setting(Part.ACTION, "CARD_NUMBER:MESSAGE:CUSTOMER"))
                .isEqualTo("MASK");
        assertThat(book.inForce().rules()).hasSameSizeAs(Examiner.all());
    }

    @Test
    void theBookOfTheStoreIsTheBookOfTheProductWhereNothingWasChanged() {
        change(HIDE_PHONES);
        RuleBook standard = RuleBook.standard();
        assertThat(inForce().off()).isEqualTo(standard.off());
        assertThat(inForce().words()).isEqualTo(standard.words());
        assertThat(inForce().domains()).isEqualTo(standard.domains());
        assertThat(inForce().brands()).isEqualTo(standard.brands());
        assertThat(inForce().shorteners()).isEqualTo(standard.shorteners());
        assertThat(inForce().scamLine()).isEqualTo(standard.scamLine());
        assertThat(inForce().actions())
                .containsAllEntriesOf(standard.actions())
                .hasSize(standard.actions().size() + 1);
    }

    @Test
    void whatTightensActsAtOnce() {
        assertThat(change(HIDE_PHONES)).isEqualTo(acts(1));
        assertThat(inForce().version()).isEqualTo(1);
        assertThat(inForce().action(Kind.PHONE, Place.MESSAGE, false)).contains(Action.MASK);
        assertThat(bench.events().what()).contains("RULE_BOOK_TIGHTENED");
        BookVersion version = book.versions().get(0);
        assertThat(version.by()).contains(ratna.id().value());
        assertThat(version.at()).contains(bench.clock().now());
        assertThat(version.approvedBy()).isEmpty();
        assertThat(version.reason()).isEqualTo(WHY);
        assertThat(version.differences())
                .containsExactly(new Difference(Part.ACTION, HIDE_PHONES.name(), "LEAVE", "MASK", false));
    }

    @Test
    void changingNeedsTheSecondFactorAndUsesTheGrantUp() {
        assertThatThrownBy(() -> book.change(session, 0, List.of(HIDE_PHONES), WHY))
                .isInstanceOf(StepUpNeeded.class);
        change(HIDE_PHONES);
        assertThatThrownBy(() -> book.change(session, 1, List.of(LEAVE_PHONES), WHY))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(inForce().version()).isEqualTo(1);
    }

    @Test
    void whatIsNotTakenLeavesTheGrant() {
        grant(ratna);
        assertThat(book.change(session, 0, List.of(LEAVE_PHONES), WHY)).isEqualTo(new BookAnswer.NothingChanged());
        assertThat(book.change(session, 0, List.of(HIDE_PHONES), WHY)).isEqualTo(acts(1));
    }

    @Test
    void whatLoosensWaitsForASecondAdministratorAndThenActs() {
        UUID change = ask();
        assertThat(inForce().domains()).doesNotContain(NEW_DOMAIN.name());
        assertThat(book.inForce().version()).isZero();
        assertThat(book.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.by()).isEqualTo(ratna.id().value());
            assertThat(waiting.differences())
                    .containsExactly(new Difference(Part.DOMAIN, NEW_DOMAIN.name(), "OUT", "IN", true));
            assertThat(book.mine(waiting)).isTrue();
        });

        be(tono);
        assertThat(book.mine(book.waiting().get(0))).isFalse();
        assertThat(book.approve(session, 0, change)).isEqualTo(acts(1));
        assertThat(inForce().domains()).contains(NEW_DOMAIN.name());
        assertThat(book.waiting()).isEmpty();
        BookVersion version = book.versions().get(0);
        assertThat(version.by()).contains(ratna.id().value());
        assertThat(version.approvedBy()).contains(tono.id().value());
        assertThat(bench.events().what()).contains("RULE_BOOK_LOOSENING_ASKED", "RULE_BOOK_LOOSENED");
    }

    @Test
    void nobodyApprovesTheirOwnChange() {
        UUID change = ask();
        be(ratna);
        assertThat(book.approve(session, 0, change)).isEqualTo(new BookAnswer.NotByYourself());
        assertThat(book.inForce().version()).isZero();
        assertThat(book.waiting()).hasSize(1);
    }

    @Test
    void approvingNeedsTheSecondFactor() {
        UUID change = ask();
        bench.pass(Duration.ofMinutes(1));
        session = PersonFixture.signIn(bench, tono);
        assertThatThrownBy(() -> book.approve(session, 0, change)).isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void aChangeIsDeclinedByAnotherOrWithdrawnByWhoeverAskedForIt() {
        UUID declined = ask();
        be(tono);
        assertThat(book.decline(declined)).isEqualTo(new BookAnswer.Done(OptionalInt.empty(), false));
        assertThat(book.approve(session, 0, declined)).isEqualTo(new BookAnswer.NotFound());
        be(ratna);
        UUID withdrawn = ask();
        book.decline(withdrawn);
        assertThat(book.decline(withdrawn)).isEqualTo(new BookAnswer.NotFound());
        assertThat(book.waiting()).isEmpty();
        assertThat(book.inForce().version()).isZero();
        assertThat(bench.events().what()).contains("RULE_BOOK_LOOSENING_DECLINED", "RULE_BOOK_LOOSENING_WITHDRAWN");
    }

    @Test
    void aChangeLapsesAfterSevenDays() {
        UUID change = ask();
        bench.pass(Duration.ofDays(7));
        be(tono);
        assertThat(book.waiting()).isEmpty();
        assertThat(book.approve(session, 0, change)).isEqualTo(new BookAnswer.NotFound());
    }

    @Test
    void aChangeDiesWithTheRightToAskForIt() {
        UUID change = ask();
        be(tono);
        bench.get(Staff.class).lock(ratna.id());
        assertThat(book.waiting()).isEmpty();
        assertThat(book.approve(session, 0, change)).isEqualTo(new BookAnswer.NotFound());
    }

    @Test
    void ofAMixedChangeTheStricterPartActsAndTheRestWaits() {
        assertThat(change(HIDE_PHONES, NEW_DOMAIN)).isEqualTo(new BookAnswer.Done(OptionalInt.of(1), true));
        assertThat(inForce().action(Kind.PHONE, Place.MESSAGE, false)).contains(Action.MASK);
        assertThat(inForce().domains()).doesNotContain(NEW_DOMAIN.name());
        assertThat(book.waiting().get(0).differences()).hasSize(1);
    }

    @Test
    void whoDidNotSeeTheBookInForceLooksAgain() {
        change(HIDE_PHONES);
        grant(ratna);
        assertThat(book.change(session, 0, List.of(NEW_DOMAIN), WHY)).isEqualTo(new BookAnswer.Overtaken());
        UUID change = ask();
        change(Clause.scamLine("40"));
        be(tono);
        assertThat(book.approve(session, 1, change)).isEqualTo(new BookAnswer.Overtaken());
        assertThat(book.approve(session, 2, change)).isEqualTo(acts(3));
    }

    @Test
    void backToAnEarlierVersionIsANewOne() {
        change(HIDE_PHONES, Clause.scamLine("40"));
        change(new Clause(Part.SHORTENER, "pendek.in", "IN"));
        grant(ratna);
        assertThat(book.differencesTo(1).orElseThrow())
                .containsExactly(new Difference(Part.SHORTENER, "pendek.in", "IN", "OUT", true));
        assertThat(book.goBack(session, 2, 1, WHY)).isEqualTo(waits());
        UUID change = book.waiting().get(0).id();
        be(tono);
        assertThat(book.approve(session, 2, change)).isEqualTo(acts(3));
        assertThat(inForce().shorteners()).doesNotContain("pendek.in");
        assertThat(inForce().scamLine()).isEqualTo(40);
        assertThat(book.versions().get(0).backTo()).hasValue(1);
        assertThat(book.differencesTo(1).orElseThrow()).isEmpty();
    }

    @Test
    void backToAStricterVersionActsAtOnce() {
        change(HIDE_PHONES);
        change(LEAVE_PHONES);
        UUID change = book.waiting().get(0).id();
        be(tono);
        book.approve(session, 1, change);
        grant(tono);
        assertThat(book.goBack(session, 2, 1, WHY)).isEqualTo(acts(3));
        assertThat(inForce().action(Kind.PHONE, Place.MESSAGE, false)).contains(Action.MASK);
        grant(tono);
        assertThat(book.goBack(session, 3, 9, WHY)).isEqualTo(new BookAnswer.NotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "RULE, no-such-rule, OFF, unknown",
        "ACTION, PHONE:MESSAGE:CUSTOMER, REFUSE, unknown",
        "ACTION, CARD_NUMBER:MESSAGE:CUSTOMER, LEAVE, unknown",
        "ACTION, PIN:NOTE:BANK, LEAVE, unknown",
        "ACTION, PIN:NOTE:CUSTOMER, MASK, unknown",
        "WORD, no-list:word, IN, unknown",
        "WORD, pin:a, IN, no-word",
        "WORD, pin:aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg, IN, too-long",
        "DOMAIN, bank, IN, no-domain",
        "DOMAIN, co.id, IN, no-domain",
        "DOMAIN, chat.bank-lain.co.id, IN, no-domain",
        "DOMAIN, https://bank-lain.co.id, IN, no-domain",
        "DOMAIN, bank-lain.co.id, MAYBE, unknown",
        "SHORTENER, 'a b', IN, no-domain",
        "SCAM_LINE, '', 0, range",
        "SCAM_LINE, '', 101, range",
        "SCAM_LINE, '', many, range"
    })
    void whatCannotStandInTheBookIsNamed(Part part, String name, String setting, String reason) {
        assertThat(change(HIDE_PHONES, new Clause(part, name, setting)))
                .isEqualTo(new BookAnswer.Refused(Map.of(part + ":" + name, reason)));
        assertThat(inForce().version()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', missing", "'  ', missing", "LONG, too-long"})
    void aReasonIsNeeded(String reason, String why) {
        grant(ratna);
        String given = reason.equals("LONG") ? "x".repeat(501) : reason;
        assertThat(book.change(session, 0, List.of(HIDE_PHONES), given))
                .isEqualTo(new BookAnswer.Refused(Map.of("reason", why)));
    }

    @Test
    void namesAreTidied() {
        assertThat(change(new Clause(Part.SHORTENER, " Pendek.IN ", "IN"))).isEqualTo(acts(1));
        assertThat(inForce().shorteners()).contains("pendek.in");
        assertThat(change(new Clause(Part.WORD, "pin:ＰＩＮ ATM", "IN"))).isEqualTo(acts(2));
        assertThat(inForce().words("pin")).containsExactly("pin atm");
    }

    @Test
    void ofManyAtOnceOneChangesTheBook() {
        change(HIDE_PHONES);
        long winners = Race.winners(8, number -> {
            bench.beSystem();
            return bench.get(id.amanchat.guard.RuleBooks.class)
                            .change(ratna.id().value(), 1, List.of(Clause.scamLine("4" + number)), WHY)
                    instanceof BookAnswer.Done;
        });
        assertThat(winners).isEqualTo(1);
        assertThat(inForce().version()).isEqualTo(2);
    }

    @Test
    void anotherNodeGoesByItAtItsNextLook() {
        change(HIDE_PHONES);
        InForceFixture.standard(bench);
        assertThat(inForce().version()).isZero();
        InForceFixture.look(bench);
        assertThat(inForce().version()).isEqualTo(1);
        assertThat(inForce().action(Kind.PHONE, Place.MESSAGE, false)).contains(Action.MASK);
    }

    @Test
    void lookingCostsOneStatement() {
        assertThat(bench.statements(() -> InForceFixture.look(bench))).isEqualTo(1);
    }

    @Test
    void theTestBenchJudgesByTheBookOrByAChangeThatWaits() {
        change(new Clause(Part.ACTION, "FOREIGN_LINK:POST:BANK", "REFUSE"));
        UUID change = ask();
        assertThat(book.tryOut("hello", Speaker.STAFF, "en", Place.POST, Optional.empty())
                        .verdict()
                        .book())
                .isEqualTo(1);
        assertThat(book.tryOut("hello", Speaker.STAFF, "en", Place.POST, Optional.of(change))
                        .verdict()
                        .text())
                .isEqualTo("hello");
        assertThat(inForce().version()).isEqualTo(1);
    }

    @Test
    void aChangeThatAnotherOneOvertookSaysSo() {
        UUID first = ask();
        UUID second = change(NEW_DOMAIN) instanceof BookAnswer.Done
                ? book.waiting().stream()
                        .map(BookChange::id)
                        .filter(id -> !id.equals(first))
                        .findFirst()
                        .orElseThrow()
                : null;
        be(tono);
        book.approve(session, 0, first);
        assertThat(book.waiting()).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(second);
            assertThat(left.differences()).isEmpty();
        });
    }
}
