package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SessionLedger;
import id.amanchat.identity.Visitor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PurgingTest {

    private static final Visitor HERE = new Visitor("203.0.113.9", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private SessionLedger ledger;

    @BeforeEach
    void signedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = PersonFixture.signIn(bench, budi, HERE);
        ledger = bench.get(SessionLedger.class);
    }

    private void purgeAfter(Duration time) {
        bench.pass(time);
        bench.get(Purging.class).purge();
    }

    @Test
    void aSessionWhoseServerDiedIsEndedAMomentAfterItsTime() {
        purgeAfter(Duration.ofMinutes(17));
        assertThat(ledger.endedSince(Instant.EPOCH)).isEmpty();
        purgeAfter(Duration.ofSeconds(1));
        assertThat(ledger.endedSince(Instant.EPOCH)).containsExactly(session);
        assertThat(PersonFixture.count(bench, "PersonSession s where s.endedWhy = IDLE"))
                .isEqualTo(1);
    }

    @Test
    void aSessionThatIsTooOldIsEndedHoweverBusy() {
        bench.pass(Duration.ofHours(12).plusMinutes(2));
        ledger.acted(session);
        bench.get(Purging.class).purge();
        assertThat(ledger.endedSince(Instant.EPOCH)).isEmpty();
        purgeAfter(Duration.ofSeconds(1));
        assertThat(PersonFixture.count(bench, "PersonSession s where s.endedWhy = TOO_OLD"))
                .isEqualTo(1);
    }

    @Test
    void whatEndedGoesAfterADayWithItsGrants() {
        PersonFixture.grant(bench, budi, session, SensitiveAction.CHANGE_PHRASE);
        ledger.ended(session, SessionEnd.SIGNED_OUT);
        assertThat(bench.get(PurgingSteps.class).sessions()).isZero();
        bench.pass(Duration.ofDays(1));
        assertThat(bench.get(PurgingSteps.class).sessions()).isZero();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.get(PurgingSteps.class).sessions()).isEqualTo(1);
        assertThat(PersonFixture.count(bench, "PersonSession")).isZero();
        assertThat(PersonFixture.count(bench, "Grant")).isZero();
    }

    @Test
    void aGrantGoesWhenItHoldsNoMore() {
        PersonFixture.grant(bench, budi, session, SensitiveAction.CHANGE_PHRASE);
        purgeAfter(Grants.LIFE);
        assertThat(PersonFixture.count(bench, "Grant")).isEqualTo(1);
        purgeAfter(Duration.ofSeconds(1));
        assertThat(PersonFixture.count(bench, "Grant")).isZero();
    }

    @Test
    void countersGoAfterASuccessAndTheirTimeAlone() {
        Throttle throttle = bench.get(Throttle.class);
        throttle.refused(throttle.reserve(SecretKind.PASSWORD, Target.of(budi.id()), HERE));
        assertThat(PersonFixture.count(bench, "Tries")).isEqualTo(2);
        purgeAfter(Duration.ofMinutes(29));
        assertThat(PersonFixture.count(bench, "Tries")).isEqualTo(2);
        purgeAfter(Duration.ofDays(100));
        assertThat(PersonFixture.count(bench, "Tries t where t.inARow = 1")).isEqualTo(1);
        assertThat(PersonFixture.count(bench, "Tries")).isEqualTo(1);
    }

    @Test
    void anAddressIsForgottenWhenItsFailuresCountNoMore() {
        Throttle throttle = bench.get(Throttle.class);
        throttle.refused(throttle.reserve(SecretKind.PASSWORD, Target.of(budi.id()), HERE));
        purgeAfter(Duration.ofMinutes(30));
        assertThat(PersonFixture.count(bench, "Origin")).isEqualTo(1);
        purgeAfter(Duration.ofMinutes(30));
        assertThat(PersonFixture.count(bench, "Origin")).isZero();
    }

    @Test
    void aDeviceIsForgottenAfterFourHundredDays() {
        purgeAfter(Duration.ofDays(400));
        assertThat(PersonFixture.count(bench, "Device")).isEqualTo(1);
        purgeAfter(Duration.ofSeconds(1));
        assertThat(PersonFixture.count(bench, "Device")).isZero();
    }

    @Test
    void activityIsKeptAsLongAsTheSettingSays() {
        System.setProperty("amanchat.activity-days", "7");
        try {
            purgeAfter(Duration.ofDays(7));
            assertThat(PersonFixture.activity(bench, budi.id())).containsExactly(ActivityKind.SIGNED_IN.name());
            purgeAfter(Duration.ofSeconds(1));
            assertThat(PersonFixture.activity(bench, budi.id())).isEmpty();
        } finally {
            System.clearProperty("amanchat.activity-days");
        }
    }

    @Test
    void theFigureShowsHowManySessionsAreOpen() {
        bench.get(Purging.class).purge();
        assertThat(bench.figures().shown("amanchat.identity.sessions").longValue())
                .isEqualTo(1);
        ledger.ended(session, SessionEnd.SIGNED_OUT);
        assertThat(bench.figures().shown("amanchat.identity.sessions").longValue())
                .isZero();
    }
}
