package id.amanchat.trust;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.Part;
import id.amanchat.identity.Role;
import id.amanchat.identity.Visitor;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The match code and the check of an agent, and the criminal who relays a genuine code. */
class AgentCheckTest {

    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);
    private static final Visitor ELSEWHERE = new Visitor("203.0.113.9", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody budi;
    private Somebody siti;
    private ConversationId budis;
    private OffsetDateTime openedAt;

    @BeforeEach
    void dewiServesBudi() {
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        budi = PersonFixture.customer(bench, "budi");
        siti = PersonFixture.customer(bench, "siti");
        budis = ConversationFixture.open(bench, budi, dewi);
        openedAt = bench.clock().now();
    }

    private String code() {
        return codeOf(dewi, budis).orElseThrow().code();
    }

    private Optional<MatchCode> codeOf(Somebody staff, ConversationId id) {
        return as(bench, staff, MatchCodes.class, door -> door.findMine(id));
    }

    private Optional<List<AgentBadge>> badges(Somebody customer) {
        return as(bench, customer, MatchCodes.class, door -> door.findBadges(budis));
    }

    private AgentCheckAnswer asks(Somebody person, String employeeId, String code) {
        return as(bench, person, AgentCheck.class, door -> door.check(employeeId, code, VISITOR));
    }

    private AgentCheckAnswer asksSignedOut(String employeeId, String code) {
        bench.beNobody();
        return bench.get(AgentCheck.class).check(employeeId, code, VISITOR);
    }

    @Test
    void bothSidesSeeTheSameCode() {
        var badges = badges(budi).orElseThrow();
        assertThat(badges).singleElement().satisfies(shown -> {
            assertThat(shown.code()).isEqualTo(code());
            assertThat(shown.name()).isEqualTo("Name of dewi");
            assertThat(shown.employeeId()).isEqualTo("E-dewi");
            assertThat(shown.until()).isAfter(bench.clock().now());
        });
        assertThat(code()).matches("[A-Z]{4} [A-Z]{4}");
    }

    @Test
    void nobodyElseIsGivenACode() {
        assertThat(badges(siti)).isEmpty();
        Somebody tono = PersonFixture.staff(bench, "tono", Role.AGENT);
        assertThat(codeOf(tono, budis)).isEmpty();
        flow(bench, flow -> flow.join(budis, badge(tono), Part.READER));
        assertThat(codeOf(tono, budis)).isEmpty();
        flow(bench, flow -> flow.join(budis, badge(tono), Part.HELPER));
        assertThat(codeOf(tono, budis)).get().extracting(MatchCode::code).isNotEqualTo(code());
    }

    @Test
    void theCustomerIsToldThatTheirAgentIsGenuine() {
        AgentCheckAnswer genuine = new AgentCheckAnswer.Genuine("Name of dewi", "E-dewi", openedAt);
        assertThat(asks(budi, "E-dewi", code())).isEqualTo(genuine);
        assertThat(asks(budi, " e-DEWI ", code().toLowerCase().replace(' ', '-')))
                .isEqualTo(genuine);
    }

    /** A criminal opens a chat of his own and reads its code to a victim. */
    @Test
    void aRelayedCodeProvesNothingToTheVictim() {
        String relayed = code();
        assertThat(asks(siti, "E-dewi", relayed)).isEqualTo(new AgentCheckAnswer.NotConfirmed());
        ConversationId sitis = ConversationFixture.open(bench, siti, dewi);
        assertThat(asks(siti, "E-dewi", relayed))
                .as("even while the same agent serves the victim, too")
                .isEqualTo(new AgentCheckAnswer.NotConfirmed());
        assertThat(codeOf(dewi, sitis).orElseThrow().code()).isNotEqualTo(relayed);
        assertThat(asksSignedOut("E-dewi", relayed))
                .as("signed out, only that such a chat is open, and since when")
                .isEqualTo(new AgentCheckAnswer.SomebodysChat(openedAt));
    }

    @Test
    void unknownWrongOldAndOverAnswerAlike() {
        AgentCheckAnswer no = new AgentCheckAnswer.NotConfirmed();
        String code = code();
        assertThat(asks(budi, "E-nobody", code)).isEqualTo(no);
        assertThat(asks(budi, "E-dewi", "BAKO TILX")).isEqualTo(no);
        assertThat(asks(budi, "", "")).isEqualTo(no);
        assertThat(asks(budi, null, null)).isEqualTo(no);
        assertThat(asks(budi, "E".repeat(5_000), code)).isEqualTo(no);
        as(bench, budi, Conversations.class, door -> door.end(budis));
        assertThat(asks(budi, "E-dewi", code)).isEqualTo(no);
        assertThat(codeOf(dewi, budis)).isEmpty();
    }

    @Test
    void aCodeCountsAsLongAgainAndNoLonger() {
        String code = code();
        bench.pass(Duration.ofMinutes(3));
        assertThat(code()).isNotEqualTo(code);
        assertThat(asks(budi, "E-dewi", code)).isInstanceOf(AgentCheckAnswer.Genuine.class);
        bench.pass(Duration.ofMinutes(3));
        assertThat(asks(budi, "E-dewi", code)).isEqualTo(new AgentCheckAnswer.NotConfirmed());
    }

    @Test
    void whoTriesTooOftenIsRefusedWithTheRightCodeToo() {
        for (int each = 0; each < 20; each++) {
            assertThat(asks(budi, "E-dewi", "BAKO TILU")).isEqualTo(new AgentCheckAnswer.NotConfirmed());
        }
        assertThat(asks(budi, "E-dewi", code())).isInstanceOf(AgentCheckAnswer.TooOften.class);
        assertThat(asks(siti, "E-dewi", "BAKO TILU"))
                .as("another at the same address")
                .isEqualTo(new AgentCheckAnswer.NotConfirmed());
        bench.pass(Duration.ofHours(1));
        assertThat(asks(budi, "E-dewi", code())).isInstanceOf(AgentCheckAnswer.Genuine.class);
    }

    @Test
    void anAddressTriesOnlySoOften() {
        for (int each = 0; each < 120; each++) {
            asksSignedOut("E-dewi", "BAKO TILU");
        }
        assertThat(asksSignedOut("E-dewi", code())).isInstanceOf(AgentCheckAnswer.TooOften.class);
        assertThat(bench.get(AgentCheck.class).check("E-dewi", code(), ELSEWHERE))
                .isInstanceOf(AgentCheckAnswer.SomebodysChat.class);
    }

    @Test
    void nothingOfWhatIsAskedIsWrittenDown() {
        assertThat(code()).isNotEmpty();
        assertThat(codeOf(dewi, budis).toString()).doesNotContain(code());
    }
}
