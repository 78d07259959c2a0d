package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.internal.EndingSessions;
import id.amanchat.platform.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsTest {

    private static final String CHROME =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId current;
    private Sessions sessions;
    private SessionLedger ledger;

    @BeforeEach
    void signedIn() {
        budi = PersonFixture.customer(bench, "budi");
        current = signIn(budi);
        sessions = bench.get(Sessions.class);
        ledger = bench.get(SessionLedger.class);
    }

    private SessionId signIn(Somebody person) {
        bench.pass(Duration.ofSeconds(30));
        return PersonFixture.signIn(bench, person, new Visitor("203.0.113.9", CHROME, null));
    }

    private void grant() {
        PersonFixture.grant(bench, budi, current, SensitiveAction.SIGN_OUT_OTHERS);
    }

    private Set<SessionId> live() {
        return sessions.mine(current).stream().map(LiveSession::id).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void oneSeesWhereAndSinceWhen() {
        LiveSession mine = sessions.mine(current).get(0);
        assertThat(mine.id()).isEqualTo(current);
        assertThat(mine.current()).isTrue();
        assertThat(mine.device()).isEqualTo("Chrome Mobile · Android");
        assertThat(mine.address()).isEqualTo("203.0.113.9");
        assertThat(mine.startedAt()).isEqualTo(bench.clock().now());
        assertThat(mine.lastActAt()).isEqualTo(bench.clock().now());
    }

    @Test
    void theCurrentOneStandsFirstAndTheOthersByLastAct() {
        SessionId second = signIn(budi);
        SessionId third = signIn(budi);
        bench.pass(Duration.ofMinutes(1));
        ledger.acted(second);
        assertThat(sessions.mine(current)).extracting(LiveSession::id).containsExactly(current, second, third);
        assertThat(sessions.mine(current)).extracting(LiveSession::current).containsExactly(true, false, false);
    }

    @Test
    void whatIsIdleOrTooOldIsNotShown() {
        bench.pass(Duration.ofMinutes(15));
        assertThat(live()).containsExactly(current);
        bench.pass(Duration.ofSeconds(1));
        assertThat(live()).isEmpty();
        ledger.acted(current);
        assertThat(live()).containsExactly(current);
        bench.pass(Duration.ofHours(12));
        ledger.acted(current);
        assertThat(live()).isEmpty();
    }

    @Test
    void endingAnotherNeedsTheFactorAgain() {
        SessionId other = signIn(budi);
        assertThatThrownBy(() -> sessions.signOut(current, other)).isInstanceOf(StepUpNeeded.class);
        assertThat(live()).containsExactlyInAnyOrder(current, other);
        grant();
        assertThat(sessions.signOut(current, other)).isTrue();
        assertThat(live()).containsExactly(current);
        assertThat(PersonFixture.activity(bench, budi.id())).contains("SESSION_ENDED");
    }

    @Test
    void somebodyElsesIsAsGoodAsNone() {
        Somebody siti = PersonFixture.customer(bench, "siti");
        SessionId hers = signIn(siti);
        bench.be(budi.id(), Role.CUSTOMER);
        grant();
        assertThat(sessions.signOut(current, hers)).isFalse();
        assertThat(sessions.signOut(current, SessionId.fresh())).isFalse();
        assertThat(ledger.endedSince(Instant.EPOCH)).isEmpty();
        assertThat(bench.get(StepUp.class).granted(current, SensitiveAction.SIGN_OUT_OTHERS))
                .isTrue();
    }

    @Test
    void signingOutEverywhereEndsTheCurrentOneToo() {
        signIn(budi);
        SessionId hers = signIn(PersonFixture.customer(bench, "siti"));
        bench.be(budi.id(), Role.CUSTOMER);
        assertThatThrownBy(() -> sessions.signOutEverywhere(current)).isInstanceOf(StepUpNeeded.class);
        grant();
        assertThat(sessions.signOutEverywhere(current)).isEqualTo(2);
        assertThat(live()).isEmpty();
        assertThat(ledger.endedSince(Instant.EPOCH)).hasSize(2).doesNotContain(hers);
    }

    @Test
    void theLedgerTellsWhatEndedSince() {
        Instant before = bench.clock().instant();
        SessionId other = signIn(budi);
        bench.pass(Duration.ofSeconds(5));
        ledger.ended(other, SessionEnd.IDLE);
        Instant then = bench.clock().instant();
        assertThat(ledger.endedSince(before)).containsExactly(other);
        assertThat(ledger.endedSince(then)).containsExactly(other);
        assertThat(ledger.endedSince(then.plusNanos(999))).containsExactly(other);
        assertThat(ledger.endedSince(then.plusMillis(1))).isEmpty();
    }

    @Test
    void whatEndedStaysEndedForItsFirstReason() {
        ledger.ended(current, SessionEnd.SIGNED_OUT);
        Instant then = bench.clock().instant();
        bench.pass(Duration.ofSeconds(5));
        ledger.ended(current, SessionEnd.IDLE);
        ledger.acted(current);
        assertThat(ledger.endedSince(then.plusSeconds(1))).isEmpty();
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactlyInAnyOrder("SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void whatEndsByItselfIsToldAsThat() {
        ledger.ended(current, SessionEnd.TOO_OLD);
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactly("SIGNED_IN");
        assertThat(bench.events().what()).containsExactly("identity.SIGNED_IN", "identity.SESSION_ENDED");
        assertThat(bench.events().all().get(1).actor()).isNull();
    }

    @Test
    void aServerThatStartsHasNoSessionsOfBefore() {
        ledger.startOver("another");
        assertThat(live()).containsExactly(current);
        ledger.startOver(bench.get(Node.class).server());
        assertThat(live()).isEmpty();
        assertThat(ledger.endedSince(Instant.EPOCH)).containsExactly(current);
    }

    @Test
    void theOthersOfAPersonCanBeEnded() {
        SessionId other = signIn(budi);
        SessionId hers = signIn(PersonFixture.customer(bench, "siti"));
        assertThat(bench.<Integer>inTransaction(
                        () -> bench.get(EndingSessions.class).others(budi.id(), current, SessionEnd.PERSON_CHANGED)))
                .isEqualTo(1);
        assertThat(ledger.endedSince(Instant.EPOCH)).containsExactly(other).doesNotContain(hers);
    }
}
