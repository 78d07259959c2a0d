package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StepUpTest {

    private static final Visitor HERE = new Visitor("203.0.113.9", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private StepUp stepUp;

    @BeforeEach
    void signedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = PersonFixture.signIn(bench, budi);
        stepUp = bench.get(StepUp.class);
        bench.pass(Duration.ofSeconds(30));
    }

    private ProofAnswer confirm() {
        return stepUp.confirm(
                session, SensitiveAction.CHANGE_PHRASE, new Proof.Code(PersonFixture.code(bench, budi)), HERE);
    }

    private void require(SessionId in, SensitiveAction action) {
        stepUp.require(in, action);
    }

    @Test
    void withoutConfirmingNothingIsGranted() {
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isFalse();
        assertThatThrownBy(() -> require(session, SensitiveAction.CHANGE_PHRASE))
                .isInstanceOfSatisfying(
                        StepUpNeeded.class, e -> assertThat(e.action()).isEqualTo(SensitiveAction.CHANGE_PHRASE));
    }

    @Test
    void whatIsConfirmedHoldsOnce() {
        assertThat(confirm()).isEqualTo(ProofAnswer.ACCEPTED);
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isTrue();
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isTrue();
        require(session, SensitiveAction.CHANGE_PHRASE);
        assertThatThrownBy(() -> require(session, SensitiveAction.CHANGE_PHRASE))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(PersonFixture.activity(bench, budi.id())).contains("STEP_UP");
    }

    @Test
    void itHoldsForThatActionOnly() {
        confirm();
        for (SensitiveAction other : SensitiveAction.values()) {
            if (other != SensitiveAction.CHANGE_PHRASE) {
                assertThat(stepUp.granted(session, other)).isFalse();
                assertThatThrownBy(() -> require(session, other)).isInstanceOf(StepUpNeeded.class);
            }
        }
    }

    @Test
    void itHoldsInThatSessionOnly() {
        confirm();
        bench.pass(Duration.ofSeconds(30));
        SessionId other = PersonFixture.signIn(bench, budi);
        assertThatThrownBy(() -> require(other, SensitiveAction.CHANGE_PHRASE)).isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void itHoldsForTwoMinutes() {
        confirm();
        bench.pass(Duration.ofMinutes(2));
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isTrue();
        bench.pass(Duration.ofSeconds(1));
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isFalse();
        assertThatThrownBy(() -> require(session, SensitiveAction.CHANGE_PHRASE))
                .isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void confirmingAgainMakesItHoldAnew() {
        confirm();
        bench.pass(Duration.ofMinutes(3));
        confirm();
        assertThatCode(() -> require(session, SensitiveAction.CHANGE_PHRASE)).doesNotThrowAnyException();
    }

    @Test
    void itIsNotUsedUpByWhatFailsAfterwards() {
        confirm();
        assertThatThrownBy(() -> bench.inTransaction(() -> {
                    require(session, SensitiveAction.CHANGE_PHRASE);
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isTrue();
    }

    @Test
    void nobodyElseCanUseIt() {
        confirm();
        Somebody siti = PersonFixture.customer(bench, "siti");
        bench.be(siti.id(), Role.CUSTOMER);
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isFalse();
        assertThatThrownBy(() -> require(session, SensitiveAction.CHANGE_PHRASE))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(stepUp.confirm(
                        session, SensitiveAction.CHANGE_PHRASE, new Proof.Code(PersonFixture.code(bench, siti)), HERE))
                .isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void itEndsWithItsSession() {
        confirm();
        bench.get(SessionLedger.class).ended(session, SessionEnd.SIGNED_OUT);
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isFalse();
        assertThatThrownBy(() -> require(session, SensitiveAction.CHANGE_PHRASE))
                .isInstanceOf(StepUpNeeded.class);
        bench.pass(Duration.ofSeconds(30));
        assertThat(confirm()).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aWrongCodeGrantsNothingAndIsToldAsAStepUp() {
        assertThat(stepUp.confirm(session, SensitiveAction.CHANGE_PHRASE, new Proof.Code("000000"), HERE))
                .isEqualTo(ProofAnswer.REFUSED);
        assertThat(stepUp.granted(session, SensitiveAction.CHANGE_PHRASE)).isFalse();
        assertThat(PersonFixture.activity(bench, budi.id()))
                .contains("STEP_UP_REFUSED")
                .doesNotContain("CODE_REFUSED");
    }

    @Test
    void oneCodeConfirmsOneAction() {
        String code = PersonFixture.code(bench, budi);
        stepUp.confirm(session, SensitiveAction.CHANGE_PHRASE, new Proof.Code(code), HERE);
        assertThat(stepUp.confirm(session, SensitiveAction.CHANGE_FACTORS, new Proof.Code(code), HERE))
                .isEqualTo(ProofAnswer.USED);
    }

    @Test
    void oneGrantHasOneUserHoweverManyTry() {
        confirm();
        assertThat(Race.winners(50, each -> {
                    bench.be(budi.id(), Role.CUSTOMER);
                    try {
                        require(session, SensitiveAction.CHANGE_PHRASE);
                        return true;
                    } catch (StepUpNeeded e) {
                        return false;
                    }
                }))
                .isEqualTo(1);
    }

    @Test
    void withoutPasskeysThereIsNoQuestionForThem() {
        assertThat(stepUp.passkeyQuestion()).isEmpty();
    }

    @Test
    void itIsForPeopleAlone() {
        bench.beNobody();
        assertThatThrownBy(this::confirm).isInstanceOf(EJBAccessException.class);
        bench.beSystem();
        assertThatThrownBy(this::confirm).isInstanceOf(EJBAccessException.class);
    }
}
