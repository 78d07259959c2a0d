package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.guard.Action;
import id.amanchat.guard.Kind;
import id.amanchat.identity.Role;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.Push;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the guard sees goes before what anybody else sees. */
class GuardedTest {

    private static final String CARD = "4111 1111 1111 1111";
    private static final String ASKS = "Please tell me your PIN so that I can check your card.";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private Somebody dewi;
    private ConversationId id;

    @BeforeEach
    void begin() {
        budi = PersonFixture.customer(bench, "budi");
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        id = open(bench, budi, dewi);
    }

    private List<MessageView> messages(Somebody person) {
        return as(bench, person, Conversations.class, door -> door.messages(id, 0, 100))
                .orElseThrow();
    }

    private List<StepKind> steps(Somebody person) {
        return as(bench, person, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .map(StepView::kind)
                .toList();
    }

    private List<JsonObject> pushed(String type) {
        return bench.witness().all(Push.class).stream()
                .map(Push::body)
                .filter(body -> body.getString("type").equals(type))
                .toList();
    }

    @Test
    void aCardNumberIsStoredAndPushedWithFirstSixAndLastFourOnly() {
        post(bench, budi, id, "My card is " + CARD + ", please block it.");

        MessageView stored = messages(dewi).get(1);
        assertThat(stored.text()).contains("4111 11", "1111").doesNotContain(CARD);
        Trace trace = stored.findings().get(0);
        assertThat(trace.kind()).isEqualTo(Kind.CARD_NUMBER);
        assertThat(trace.action()).isEqualTo(Action.MASK);
        assertThat(stored.text().substring(trace.place().start(), trace.place().end()))
                .contains("•")
                .doesNotContain("card", "please");
        JsonObject push = pushed("message").get(pushed("message").size() - 1);
        assertThat(push.toString()).doesNotContain(CARD);
        assertThat(push.getJsonArray("findings").getJsonObject(0).getString("kind"))
                .isEqualTo("CARD_NUMBER");
    }

    @Test
    void theFirstMessageIsMaskedToo() {
        Somebody siti = PersonFixture.customer(bench, "siti");
        RequestAnswer answer =
                as(bench, siti, Conversations.class, door -> door.request("cards", "en", "My card: " + CARD));
        id = ((RequestAnswer.Started) answer).id();
        assertThat(messages(siti).get(0).text()).doesNotContain(CARD).contains("•");
    }

    @Test
    void aCardInTwoLinesLeavesBothAndEveryOpenPage() {
        post(bench, budi, id, "4111 1111");
        post(bench, budi, id, "1111 1111");

        assertThat(messages(budi).stream().map(MessageView::text)).noneMatch(text -> text.contains("4111 1111"));
        assertThat(steps(budi)).contains(StepKind.REDACTED);
        JsonObject push = pushed("redacted").get(0);
        assertThat(push.getInt("sequence")).isEqualTo(2);
        assertThat(push.getString("text")).isEqualTo(messages(budi).get(1).text());
        assertThat(bench.witness().last(MessageRedacted.class).parties().all()).contains(budi.id(), dewi.id());
        assertThat(transcript().whole()).isTrue();
    }

    private Transcript transcript() {
        bench.beSystem();
        return bench.inTransaction(
                () -> bench.get(Transcripts.class).forCustomer(id).orElseThrow());
    }

    @Test
    void anAgentWhoAsksForAPinIsRefusedWithReasonAndPlace() {
        PostAnswer answer = post(bench, dewi, id, ASKS);

        assertThat(answer).isInstanceOf(PostAnswer.Refused.class);
        PostAnswer.Refused refused = (PostAnswer.Refused) answer;
        assertThat(refused.refusal()).isEqualTo(Refusal.BY_GUARD);
        assertThat(refused.findings()).extracting(finding -> finding.kind()).contains(Kind.ASKS_FOR_PIN);
        assertThat(messages(budi)).hasSize(1);
        assertThat(pushed("message")).hasSize(1);
    }

    @Test
    void triesAreCountedOncePerTextAndSupervisorsLearnOfTheSecond() {
        UUID clientId = UUID.randomUUID();
        post(bench, dewi, id, clientId, ASKS);
        post(bench, dewi, id, clientId, ASKS);
        assertThat(line().secretsAsked()).isEqualTo(1);
        assertThat(line().alarming()).isFalse();

        post(bench, dewi, id, "What is your PIN?");
        assertThat(line().alarming()).isTrue();
        assertThat(bench.witness().all(SecretAsked.class))
                .extracting(SecretAsked::time)
                .containsExactly(1, 2);
        assertThat(steps(dewi)).contains(StepKind.SECRET_ASKED);
        assertThat(steps(budi)).doesNotContain(StepKind.SECRET_ASKED);
        assertThat(transcript().json().toString()).contains("hidden").doesNotContain("SECRET_ASKED", "your PIN");
    }

    private ChatLine line() {
        return flow(bench, flow -> flow.lines(List.of(id))).get(id);
    }

    @Test
    void aCustomerIsNeverRefused() {
        assertThat(post(bench, budi, id, ASKS)).isInstanceOf(PostAnswer.Stored.class);
    }

    @Test
    void notesAndWhatIsKeptOfACustomerAreMasked() {
        as(bench, dewi, Notes.class, door -> door.write(id, new ClientId(UUID.randomUUID()), "Card " + CARD));
        as(bench, dewi, CustomerFile.class, door -> door.addNote(id, "Card " + CARD));

        NoteView note = as(bench, dewi, Notes.class, door -> door.after(id, 0))
                .orElseThrow()
                .get(0);
        assertThat(note.text()).doesNotContain(CARD);
        assertThat(note.findings()).extracting(Trace::kind).containsExactly(Kind.CARD_NUMBER);
        assertThat(as(bench, dewi, CustomerFile.class, door -> door.notes(id))
                        .orElseThrow()
                        .get(0)
                        .text())
                .doesNotContain(CARD);
    }

    @Test
    void anOrdinaryMessageCostsThreeStatementsAndOneWithDigitsOneMore() {
        post(bench, dewi, id, "Good morning");
        assertThat(bench.statements(() -> post(bench, budi, id, "How do I block it?")))
                .as("lock, insert, update")
                .isEqualTo(3);
        assertThat(bench.statements(() -> post(bench, budi, id, "It has been gone for 3 days")))
                .as("and what was said before")
                .isEqualTo(4);
    }

    @Test
    void whoeverTouchesAStoredLineBreaksTheChain() {
        post(bench, budi, id, "Please block my card");
        post(bench, dewi, id, "It is blocked now");
        assertThat(transcript().whole()).isTrue();
        assertThat(transcript().chained()).isTrue();

        for (String change : List.of(
                "update conversation_message set commitment = hash where sequence = 2",
                "update conversation_message set sent_at = requested_at_of where sequence = 2",
                "delete from conversation_message where sequence = 3",
                "update conversation_step set name = 'Somebody else'",
                "update conversation_conversation set last_link = last_link - 1")) {
            assertThat(wholeAfter(
                            change.replace("requested_at_of", "timestamp with time zone '2020-01-01 00:00:00+00'")))
                    .as(change)
                    .isFalse();
        }
    }

    @Test
    void whatIsClosedWasSealedAsItWasThen() {
        post(bench, budi, id, "Please block my card");
        as(bench, budi, Conversations.class, door -> door.end(id));
        JsonObject evidence = bench.inTransaction(() -> {
            bench.beSystem();
            return bench.get(Transcripts.class)
                    .evidence(id, List.of(), Wire.object().build())
                    .orElseThrow();
        });
        JsonObject seal = evidence.getJsonArray("seals").getJsonObject(0);
        assertThat(seal.getString("format")).isEqualTo("aman-chat-head/1");
        assertThat(seal.getString("hash"))
                .isEqualTo(evidence.getJsonObject("head").getString("hash"));
    }

    /** Looked at in the transaction that is then rolled back. */
    private boolean wholeAfter(String change) {
        bench.beSystem();
        boolean[] whole = new boolean[1];
        try {
            bench.inTransaction(() -> {
                bench.em().createNativeQuery(change).executeUpdate();
                whole[0] =
                        bench.get(Transcripts.class).forBank(id).orElseThrow().whole();
                throw new IllegalStateException("back");
            });
        } catch (IllegalStateException back) {
            assertThat(back).hasMessage("back");
        }
        return whole[0];
    }

    @Test
    void theCustomerSeesWhoReadAndNobodyElseAsks() {
        messages(dewi);
        bench.pass(Duration.ofSeconds(1));
        Somebody ayu = PersonFixture.staff(bench, "ayu", Role.SUPERVISOR);
        flow(bench, flow -> flow.join(id, badge(ayu), Part.READER));
        messages(ayu);
        bench.pass(Duration.ofMinutes(2));
        messages(ayu);
        messages(budi);

        List<Reading> readings =
                as(bench, budi, Readings.class, door -> door.of(id)).orElseThrow();
        assertThat(readings).extracting(Reading::how).containsExactly(ReadHow.SERVED, ReadHow.WATCHED);
        assertThat(readings.get(1).last()).isEqualTo(readings.get(1).first().plusMinutes(2));
        Somebody siti = PersonFixture.customer(bench, "siti");
        Optional<List<Reading>> foreign = as(bench, siti, Readings.class, door -> door.of(id));
        assertThat(foreign).isEmpty();
    }
}
