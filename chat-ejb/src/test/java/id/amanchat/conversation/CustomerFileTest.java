package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What staff see of a customer, and when. */
class CustomerFileTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody budi;

    @BeforeEach
    void people() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        budi = PersonFixture.staff(bench, "budi", Role.AGENT);
    }

    private <T> T ask(Somebody person, Function<CustomerFile, T> question) {
        return as(bench, person, CustomerFile.class, question);
    }

    private ConversationId over() {
        bench.pass(Duration.ofHours(1));
        ConversationId id = open(bench, dewi, ayu);
        as(bench, ayu, Conversations.class, door -> door.end(id));
        return id;
    }

    private List<PastConversation> page(ConversationId via, Optional<PastConversation> before, int limit) {
        return ask(ayu, file -> file.past(via, before, limit)).orElseThrow();
    }

    @Test
    void theAgentWhoServesSeesTheCustomer() {
        ConversationId id = open(bench, dewi, ayu);
        CustomerView view = ask(ayu, file -> file.view(id)).orElseThrow();
        assertThat(view.name()).isEqualTo("Name of dewi");
        assertThat(view.language()).isEqualTo("id");
    }

    @Test
    void aColleagueSeesNothing() {
        ConversationId id = open(bench, dewi, ayu);
        Optional<CustomerView> view = ask(budi, file -> file.view(id));
        assertThat(view).isEmpty();
        NoteAnswer answer = ask(budi, file -> file.addNote(id, "Rich"));
        assertThat(answer).isInstanceOf(NoteAnswer.NotFound.class);
    }

    @Test
    void whoHandedTheConversationOnSeesNothingAnyMore() {
        ConversationId id = open(bench, dewi, ayu);
        flow(bench, flow -> flow.handTo(id, badge(budi)));
        Optional<CustomerView> view = ask(ayu, file -> file.view(id));
        assertThat(view).isEmpty();
    }

    @Test
    void theFileStaysOpenForHalfAnHourAfterTheEnd() {
        ConversationId id = over();
        bench.pass(Duration.ofMinutes(30));
        Optional<CustomerView> inTime = ask(ayu, file -> file.view(id));
        bench.pass(Duration.ofSeconds(1));
        Optional<CustomerView> tooLate = ask(ayu, file -> file.view(id));
        assertThat(inTime).isPresent();
        assertThat(tooLate).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<ConversationId> all = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            all.add(0, over());
        }
        ConversationId via = open(bench, dewi, ayu);
        List<PastConversation> first = page(via, Optional.empty(), 2);
        List<PastConversation> second = page(via, Optional.of(first.get(1)), 2);
        List<PastConversation> third = page(via, Optional.of(second.get(1)), 2);
        List<ConversationId> read = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.forEach(line -> read.add(line.id())));
        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void conversationsThatEndedTogetherAreBothRead() {
        ConversationId one = open(bench, dewi, ayu);
        as(bench, ayu, Conversations.class, door -> door.end(one));
        ConversationId two = open(bench, dewi, ayu);
        as(bench, ayu, Conversations.class, door -> door.end(two));
        ConversationId via = open(bench, dewi, ayu);
        PastConversation first = page(via, Optional.empty(), 1).get(0);
        PastConversation second = page(via, Optional.of(first), 1).get(0);
        assertThat(List.of(first.id(), second.id())).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void aPastConversationIsALineWithSubjectAgentAndReason() {
        over();
        assertThat(page(open(bench, dewi, ayu), Optional.empty(), 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo("Kartu saya tertelan.");
                    assertThat(line.agentName()).isEqualTo("Name of ayu");
                    assertThat(line.because()).isEqualTo(ClosedBecause.AGENT_ENDED);
                });
    }

    @Test
    void thePastCostsTheSameHoweverLongItIs() {
        ConversationId via = open(bench, dewi, ayu);
        long without = bench.statements(() -> page(via, Optional.empty(), 10));
        as(bench, ayu, Conversations.class, door -> door.end(via));
        for (int number = 0; number < 5; number++) {
            over();
        }
        ConversationId next = open(bench, dewi, ayu);
        assertThat(bench.statements(() -> page(next, Optional.empty(), 10))).isEqualTo(without);
    }

    @Test
    void messagesOfThePastAreReadInPlace() {
        ConversationId past = over();
        ConversationId via = open(bench, dewi, ayu);
        assertThat(ask(ayu, file -> file.messages(via, past, 0, 10)).orElseThrow())
                .extracting(MessageView::text)
                .containsExactly("Kartu saya tertelan.");
    }

    @Test
    void messagesOfAnotherCustomerAreNot() {
        ConversationId theirs = open(bench, PersonFixture.customer(bench, "eko"), budi);
        ConversationId via = open(bench, dewi, ayu);
        Optional<List<MessageView>> messages = ask(ayu, file -> file.messages(via, theirs, 0, 10));
        assertThat(messages).isEmpty();
    }

    @Test
    void whatIsKeptAboutACustomerIsThereTheNextTime() {
        ConversationId id = open(bench, dewi, ayu);
        ask(ayu, file -> file.addNote(id, "Prefers to be called in the evening."));
        as(bench, ayu, Conversations.class, door -> door.end(id));
        ConversationId next = open(bench, dewi, budi);
        assertThat(ask(budi, file -> file.notes(next)).orElseThrow())
                .singleElement()
                .satisfies(note -> assertThat(note.authorName()).isEqualTo("Name of ayu"));
    }

    @Test
    void aNoteTooLongIsRefused() {
        ConversationId id = open(bench, dewi, ayu);
        NoteAnswer answer = ask(ayu, file -> file.addNote(id, "x".repeat(Conversations.LONGEST_TEXT + 1)));
        assertThat(answer).isEqualTo(new NoteAnswer.Refused(Refusal.TOO_LONG));
    }

    @Test
    void tagsAreSeenInTheFile() {
        ConversationId id = open(bench, dewi, ayu);
        boolean tagged = ask(ayu, file -> file.tag(id, Set.of("card")));
        boolean foreign = ask(budi, file -> file.tag(id, Set.of("none")));
        assertThat(tagged).isTrue();
        assertThat(foreign).isFalse();
        assertThat(ask(ayu, file -> file.view(id)).orElseThrow().tags()).containsExactly("card");
    }
}
