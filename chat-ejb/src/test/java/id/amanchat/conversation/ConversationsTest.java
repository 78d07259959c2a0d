package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static id.amanchat.conversation.ConversationFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conversations, for those who take part in them. */
class ConversationsTest {

    private static final UUID CLIENT_ID = UUID.fromString("0b8c1f52-6f0f-4b8e-9a55-6f3b2c1d0e4f");

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody budi;
    private Somebody rina;

    @BeforeEach
    void people() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        budi = PersonFixture.staff(bench, "budi", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
    }

    private Optional<ConversationView> find(Somebody person, ConversationId id) {
        return as(bench, person, Conversations.class, door -> door.find(id));
    }

    private ConversationView view(Somebody person, ConversationId id) {
        return find(person, id).orElseThrow();
    }

    private boolean end(Somebody person, ConversationId id) {
        return as(bench, person, Conversations.class, door -> door.end(id));
    }

    private List<StepKind> steps(Somebody person, ConversationId id) {
        return as(bench, person, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .map(StepView::kind)
                .toList();
    }

    private void join(ConversationId id, Somebody staff, Part part) {
        boolean joined = flow(bench, flow -> flow.join(id, badge(staff), part));
        assertThat(joined).isTrue();
    }

    @Test
    void aRequestWaitsWithItsTextAndLanguage() {
        ConversationView view = view(dewi, waiting(bench, dewi));
        assertThat(view.state()).isEqualTo(ConversationState.WAITING);
        assertThat(view.subject()).isEqualTo("Kartu saya tertelan.");
        assertThat(view.language()).isEqualTo("id");
        assertThat(bench.witness().last(ConversationRequested.class).language()).isEqualTo("id");
    }

    @Test
    void whoHasAConversationGetsNoSecondOne() {
        waiting(bench, dewi);
        RequestAnswer second = as(bench, dewi, Conversations.class, door -> door.request("cards", "en", "Hello?"));
        assertThat(second).isInstanceOf(RequestAnswer.AlreadyThere.class);
    }

    @Test
    void messagesOfAllWhoWriteAtOnceHaveNumbersWithoutGaps() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        List<Somebody> writers = List.of(dewi, ayu, rina);
        Race.winners(
                30, number -> post(bench, writers.get(number % 3), id, "Line " + number) instanceof PostAnswer.Stored);
        assertThat(as(bench, dewi, Conversations.class, door -> door.messages(id, 0, 100))
                        .orElseThrow())
                .extracting(MessageView::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void whoHelpsWritesUnderTheirOwnName() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        post(bench, rina, id, "May I help?");
        assertThat(view(dewi, id).last().orElseThrow().authorName()).isEqualTo("Name of rina");
        assertThat(view(dewi, id).last().orElseThrow().side()).isEqualTo(Side.AGENT);
    }

    @Test
    void whoReadsAlongReadsAndDoesNotWrite() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        assertThat(find(rina, id)).isPresent();
        assertThat(post(bench, rina, id, "Psst")).isInstanceOf(PostAnswer.NotFound.class);
    }

    @Test
    void whoReadsAlongLeavesNoMark() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        boolean seen = as(bench, rina, Conversations.class, door -> door.read(id, 1));
        assertThat(seen).isTrue();
        assertThat(view(dewi, id).agentMarks()).isEqualTo(Marks.NONE);
        assertThat(bench.witness().all(MarkMoved.class)).isEmpty();
    }

    @Test
    void whoReadsAlongIsNotSeenTyping() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        boolean seen = as(bench, rina, Conversations.class, door -> door.typing(id));
        assertThat(seen).isTrue();
        assertThat(bench.witness().all(Typing.class)).isEmpty();
    }

    @Test
    void strangersFindNothing() {
        ConversationId id = open(bench, dewi, ayu);
        assertThat(find(budi, id)).isEmpty();
        assertThat(post(bench, budi, id, "Hello")).isInstanceOf(PostAnswer.NotFound.class);
        Optional<List<StepView>> steps = as(bench, budi, Conversations.class, door -> door.steps(id, 0));
        assertThat(steps).isEmpty();
        assertThat(end(budi, id)).isFalse();
    }

    @Test
    void theSameClientIdIsTheSameMessage() {
        ConversationId id = open(bench, dewi, ayu);
        PostAnswer.Stored first = (PostAnswer.Stored) post(bench, dewi, id, CLIENT_ID, "Halo");
        PostAnswer.Stored second = (PostAnswer.Stored) post(bench, dewi, id, CLIENT_ID, "Halo?");
        assertThat(second.first()).isFalse();
        assertThat(second.message()).isEqualTo(first.message());
    }

    @Test
    void aMessageStoredIsSaidToBeStoredEvenToWhoWasHandedOff() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, CLIENT_ID, "One moment.");
        flow(bench, flow -> flow.handTo(id, badge(budi)));
        assertThat(post(bench, ayu, id, CLIENT_ID, "One moment.")).isInstanceOf(PostAnswer.Stored.class);
        assertThat(post(bench, ayu, id, "And another.")).isInstanceOf(PostAnswer.NotFound.class);
    }

    @Test
    void aClientIdOfTheOtherSideIsTaken() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, dewi, id, CLIENT_ID, "Halo");
        assertThat(post(bench, ayu, id, CLIENT_ID, "Halo")).isInstanceOf(PostAnswer.ClientIdTaken.class);
    }

    @Test
    void aClosedConversationTakesNoMessageFromAnybody() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        end(dewi, id);
        assertThat(List.of(dewi, ayu, rina))
                .allSatisfy(
                        person -> assertThat(post(bench, person, id, "Wait!")).isInstanceOf(PostAnswer.Closed.class));
    }

    @Test
    void whoEndsItIsTheReason() {
        ConversationId byCustomer = open(bench, dewi, ayu);
        end(dewi, byCustomer);
        ConversationId byAgent = open(bench, dewi, ayu);
        end(ayu, byAgent);
        assertThat(view(dewi, byCustomer).closedBecause()).contains(ClosedBecause.CUSTOMER_ENDED);
        assertThat(view(dewi, byAgent).closedBecause()).contains(ClosedBecause.AGENT_ENDED);
        assertThat(bench.witness().all(ConversationClosed.class))
                .extracting(ConversationClosed::because)
                .containsExactly(ClosedBecause.CUSTOMER_ENDED, ClosedBecause.AGENT_ENDED);
    }

    @Test
    void theSecondEndChangesNothing() {
        ConversationId id = open(bench, dewi, ayu);
        end(dewi, id);
        assertThat(end(ayu, id)).isTrue();
        assertThat(view(ayu, id).closedBecause()).contains(ClosedBecause.CUSTOMER_ENDED);
    }

    @Test
    void whoHelpsDoesNotEndIt() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.HELPER);
        assertThat(end(rina, id)).isFalse();
        assertThat(view(dewi, id).state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void aMessageOfTheCustomerTakesItOffHold() {
        ConversationId id = onHold();
        post(bench, dewi, id, "Now I have it.");
        assertThat(view(dewi, id).state()).isEqualTo(ConversationState.OPEN);
        assertThat(steps(dewi, id)).containsExactly(StepKind.JOINED, StepKind.HELD, StepKind.RESUMED);
    }

    @Test
    void aMessageOfTheAgentTakesItOffHold() {
        ConversationId id = onHold();
        post(bench, ayu, id, "One more thing.");
        assertThat(view(dewi, id).state()).isEqualTo(ConversationState.OPEN);
    }

    private ConversationId onHold() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, "Please look for the form.");
        boolean held = flow(bench, flow -> flow.hold(id));
        assertThat(held).isTrue();
        return id;
    }

    @Test
    void aCustomerNeverLearnsWhatIsForStaff() {
        ConversationId id = open(bench, dewi, ayu);
        join(id, rina, Part.READER);
        flow(bench, flow -> flow.leave(id, rina.id()));
        assertThat(steps(dewi, id)).containsExactly(StepKind.JOINED);
        assertThat(steps(ayu, id)).containsExactly(StepKind.JOINED, StepKind.WATCHED, StepKind.LEFT);
    }

    @Test
    void stepsStandBehindTheMessageAfterWhichTheyHappened() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, dewi, id, "Are you there?");
        flow(bench, flow -> flow.askWhetherThere(id));
        assertThat(as(bench, dewi, Conversations.class, door -> door.steps(id, 1))
                        .orElseThrow())
                .singleElement()
                .satisfies(step -> assertThat(step.afterSequence()).isEqualTo(2));
    }

    @Test
    void aMessageCostsNoMoreStatementsThanItMust() {
        ConversationId id = open(bench, dewi, ayu);
        post(bench, ayu, id, "How can I help?");
        long statements = bench.statements(() -> post(bench, dewi, id, "By sending it back."));
        assertThat(statements).as("lock, insert, update").isEqualTo(3);
    }

    @Test
    void theCustomersProofIsKeptWithTheRequest() {
        PersonFixture.signIn(bench, dewi);
        ConversationId id = open(bench, dewi, ayu);
        bench.pass(Duration.ofMinutes(1));
        CustomerView customer =
                as(bench, ayu, CustomerFile.class, file -> file.view(id)).orElseThrow();
        assertThat(customer.verifiedBy()).contains("CODE");
        assertThat(customer.verifiedAt().orElseThrow()).isBefore(bench.clock().now());
    }
}
