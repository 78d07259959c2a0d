package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.platform.Setting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who locked their own access comes in again when two administrators agree, and never by one. */
class UnlockTest {

    private static final StaffAnswer DONE = new StaffAnswer.Done();
    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);
    private static final String REASON = "Recognised at the branch, with the identity card";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private Somebody tono;
    private Somebody budi;
    private SessionId ratnas;
    private Staff staff;

    @BeforeEach
    void budiLockedHisOwnAccess() {
        System.setProperty(Setting.SECURITY_MAIL.key(), "desk@bank.test");
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        tono = PersonFixture.staff(bench, "tono", Role.ADMINISTRATOR);
        budi = PersonFixture.customer(bench, "budi");
        staff = bench.get(Staff.class);
        SessionId budis = PersonFixture.signIn(bench, budi);
        Post.empty(bench);
        bench.get(OwnAccess.class).lock(VISITOR);
        assertThat(bench.get(SessionLedger.class).endedSince(Instant.EPOCH)).contains(budis);
        ratnas = be(ratna);
        grant(ratna, ratnas);
    }

    @AfterEach
    void forget() {
        System.clearProperty(Setting.SECURITY_MAIL.key());
    }

    private SessionId be(Somebody person) {
        bench.pass(Duration.ofMinutes(1));
        return PersonFixture.signIn(bench, person);
    }

    private void grant(Somebody person, SessionId in) {
        PersonFixture.grant(bench, person, in, SensitiveAction.ADMINISTER_PEOPLE);
    }

    private boolean letsBudiIn() {
        return bench.get(SignIn.class).checkPassword("budi", PersonFixture.PASSWORD, VISITOR)
                instanceof PasswordAnswer.SecondFactorNeeded;
    }

    private StaffView budi() {
        return staff.find(budi.id()).orElseThrow();
    }

    @Test
    void lockingTellsTheCustomerAndTheDesk() {
        assertThat(Post.to(bench, "budi@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("dikunci"));
        assertThat(Post.to(bench, "desk@bank.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("fraud queue"));
        assertThat(letsBudiIn()).isFalse();
        assertThat(budi().lockedBecause()).isEqualTo(ActivityKind.ACCESS_LOCKED);
        assertThat(budi().unlockNeedsTwo()).isTrue();
    }

    @Test
    void nobodyUnlocksAlone() {
        assertThat(staff.unlock(ratnas, budi.id())).isEqualTo(new StaffAnswer.TwoNeeded());
        assertThat(staff.askForUnlock(ratnas, budi.id(), REASON)).isEqualTo(DONE);
        grant(ratna, ratnas);
        assertThat(staff.approveUnlock(ratnas, budi.id())).isEqualTo(new StaffAnswer.NotByYourself());
        assertThat(letsBudiIn()).isFalse();
    }

    @Test
    void lockingByTheBankDoesNotMakeItUnlockableByOne() {
        staff.lock(budi.id());
        assertThat(staff.unlock(ratnas, budi.id())).isEqualTo(new StaffAnswer.TwoNeeded());
    }

    @Test
    void aSecondAdministratorLetsHimIn() {
        staff.askForUnlock(ratnas, budi.id(), REASON);
        SessionId tonos = be(tono);
        assertThat(staff.waitingForApproval()).singleElement().satisfies(waiting -> {
            assertThat(waiting.unlockAskedBy()).isEqualTo("Name of ratna");
            assertThat(waiting.unlockReason()).isEqualTo(REASON);
            assertThat(waiting.ownUnlockRequest()).isFalse();
            assertThat(waiting.reBindAskedBy()).isNull();
        });
        assertThatThrownBy(() -> staff.approveUnlock(tonos, budi.id())).isInstanceOf(StepUpNeeded.class);
        grant(tono, tonos);
        assertThat(staff.approveUnlock(tonos, budi.id())).isEqualTo(DONE);
        assertThat(letsBudiIn()).isTrue();
        assertThat(budi().lockedBecause()).isNull();
        assertThat(PersonFixture.activity(bench, budi.id())).contains("ACCESS_LOCKED", "UNLOCK_ASKED", "UNLOCKED");
        grant(tono, tonos);
        assertThat(staff.approveUnlock(tonos, budi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
    }

    @Test
    void aRequestCanBeDeclinedAndAskedAgain() {
        staff.askForUnlock(ratnas, budi.id(), REASON);
        SessionId tonos = be(tono);
        grant(tono, tonos);
        assertThat(staff.declineUnlock(tonos, budi.id())).isEqualTo(DONE);
        assertThat(letsBudiIn()).isFalse();
        assertThat(staff.waitingForApproval()).isEmpty();
        grant(tono, tonos);
        assertThat(staff.askForUnlock(tonos, budi.id(), REASON)).isEqualTo(DONE);
    }

    @Test
    void aRequestLapsesAndNeedsWords() {
        assertThat(staff.askForUnlock(ratnas, budi.id(), " ")).isEqualTo(new StaffAnswer.FieldRefused("reason"));
        assertThat(staff.askForUnlock(ratnas, tono.id(), REASON)).isEqualTo(new StaffAnswer.NothingToDecide());
        staff.askForUnlock(ratnas, budi.id(), REASON);
        bench.pass(Duration.ofDays(7));
        SessionId tonos = be(tono);
        grant(tono, tonos);
        assertThat(staff.approveUnlock(tonos, budi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
        assertThat(letsBudiIn()).isFalse();
    }
}
