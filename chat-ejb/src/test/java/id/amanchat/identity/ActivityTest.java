package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.internal.Happenings;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActivityTest {

    private static final Visitor HERE = new Visitor("203.0.113.9", "Mozilla/5.0 Firefox/130.0", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private Activity activity;

    @BeforeEach
    void signedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = PersonFixture.signIn(bench, budi, HERE);
        activity = bench.get(Activity.class);
    }

    private void tell(ActivityKind kind, PersonId by) {
        bench.pass(Duration.ofSeconds(1));
        bench.get(Happenings.class).tell(kind, budi.id(), by, HERE);
    }

    @Test
    void theNewestLineStandsFirst() {
        tell(ActivityKind.PASSWORD_CHANGED, budi.id());
        assertThat(activity.mine(0, 10))
                .extracting(ActivityLine::kind)
                .containsExactly(ActivityKind.PASSWORD_CHANGED, ActivityKind.SIGNED_IN);
        assertThat(activity.mine(1, 10)).extracting(ActivityLine::kind).containsExactly(ActivityKind.SIGNED_IN);
        assertThat(activity.mine(0, 1)).extracting(ActivityLine::kind).containsExactly(ActivityKind.PASSWORD_CHANGED);
    }

    @Test
    void aLineSaysWhenFromWhereAndOnWhat() {
        ActivityLine line = activity.mine(0, 1).get(0);
        assertThat(line.at()).isEqualTo(bench.clock().now());
        assertThat(line.address()).isEqualTo("203.0.113.9");
        assertThat(line.device()).isEqualTo("Firefox");
    }

    @Test
    void limitsThatMakeNoSenseAreBroughtIntoRange() {
        for (int each = 0; each < 101; each++) {
            tell(ActivityKind.STEP_UP, budi.id());
        }
        assertThat(activity.mine(-5, 0)).hasSize(1);
        assertThat(activity.mine(0, 1_000)).hasSize(100);
    }

    @Test
    void nobodySeesAnothersLines() {
        bench.be(PersonFixture.customer(bench, "siti").id(), Role.CUSTOMER);
        assertThat(activity.mine(0, 10)).isEmpty();
    }

    @Test
    void whatTheBankDidOrAStrangerTriedIsNotDisputed() {
        tell(ActivityKind.PASSWORD_CHANGED, budi.id());
        assertThat(activity.mine(0, 1).get(0).canBeDisputed()).isTrue();
        tell(ActivityKind.CODE_REFUSED, null);
        assertThat(activity.mine(0, 1).get(0).canBeDisputed()).isTrue();
        tell(ActivityKind.APP_REMOVED, PersonId.fresh());
        assertThat(activity.mine(0, 1).get(0).canBeDisputed()).isFalse();
        tell(ActivityKind.PASSWORD_REFUSED, null);
        assertThat(activity.mine(0, 1).get(0).canBeDisputed()).isFalse();
    }

    @Test
    void thisWasNotMeClosesEverything() {
        String token = bench.inTransaction(() -> ((SecondFactorAnswer.SignedIn) signInAgain()).deviceToken());
        UUID line = activity.mine(0, 1).get(0).id();
        assertThat(activity.wasNotMe(line, HERE)).isTrue();
        assertThat(bench.get(SessionLedger.class).endedSince(Instant.EPOCH))
                .hasSize(2)
                .contains(session);
        assertThat(bench.get(SignIn.class)
                        .checkPassword("budi", PersonFixture.PASSWORD, new Visitor("203.0.113.9", null, token)))
                .isEqualTo(new PasswordAnswer.Refused());
        assertThat(PersonFixture.activity(bench, budi.id())).contains("NOT_ME");
        assertThat(bench.events().what()).contains("identity.NOT_ME");
        assertThat(PersonFixture.count(bench, "Device")).isZero();
        assertThat(PersonFixture.count(bench, "Person p where p.lockedAt is not null and p.lockedWhy = 'NOT_ME'"))
                .isEqualTo(1);
    }

    private SecondFactorAnswer signInAgain() {
        bench.pass(Duration.ofSeconds(30));
        return bench.get(SignIn.class)
                .checkSecondFactor(budi.id(), new Proof.Code(PersonFixture.code(bench, budi)), HERE);
    }

    @Test
    void somebodyElsesLineClosesNothing() {
        UUID his = activity.mine(0, 1).get(0).id();
        Somebody siti = PersonFixture.customer(bench, "siti");
        bench.be(siti.id(), Role.CUSTOMER);
        assertThat(activity.wasNotMe(his, HERE)).isFalse();
        assertThat(activity.wasNotMe(UUID.randomUUID(), HERE)).isFalse();
        assertThat(bench.get(SessionLedger.class).endedSince(Instant.EPOCH)).isEmpty();
    }
}
