package id.amanchat.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.PastConversation;
import id.amanchat.conversation.Side;
import id.amanchat.web.BrowserFixture;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastBackingTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00.123456Z");

    private final BrowserFixture browser = new BrowserFixture();
    private final ConversationId inFront = ConversationId.fresh();
    private final ConversationId lastLine = ConversationId.fresh();
    private Optional<PastConversation> askedBefore;
    private long askedAfter;
    private ConversationId nextLine = ConversationId.fresh();

    @BeforeEach
    void aChatIsInFront() {
        browser.parameters.put("via", inFront.toString());
    }

    @Test
    void aPageHasSixConversationsAndSaysThatThereAreMore() {
        PastBacking backing = backing(20);

        assertThat(backing.getLines()).hasSize(6);
        assertThat(backing.isMore()).isTrue();
        assertThat(askedBefore).isEmpty();
    }

    @Test
    void theLastPageSaysThatThereAreNoMore() {
        PastBacking backing = backing(6);

        assertThat(backing.getLines()).hasSize(6);
        assertThat(backing.isMore()).isFalse();
    }

    @Test
    void theNextPageGoesOnBehindTheLastLine() {
        browser.parameters.put("past", lastLine.toString());
        browser.parameters.put("closedAt", NOON.toString());
        backing(3).getLines();

        assertThat(askedBefore).get().extracting(PastConversation::id).isEqualTo(lastLine);
        assertThat(askedBefore).get().extracting(PastConversation::closedAt).isEqualTo(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-21"})
    void anOddMomentIsTheFirstPage(String closedAt) {
        browser.parameters.put("past", lastLine.toString());
        browser.parameters.put("closedAt", closedAt);
        backing(3).getLines();

        assertThat(askedBefore).isEmpty();
    }

    @Test
    void aChatThatIsOverIsNotItsOwnPast() {
        nextLine = inFront;

        assertThat(backing(3).getLines()).hasSize(2);
    }

    @Test
    void messagesGoOnAfterTheLastOneRead() {
        browser.parameters.put("past", lastLine.toString());
        browser.parameters.put("after", "40");
        PastBacking backing = backing(0);

        assertThat(backing.getMessages()).hasSize(40);
        assertThat(backing.isMoreMessages()).isTrue();
        assertThat(askedAfter).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4e3", "99999999999999999999"})
    void anOddNumberIsTheBeginning(String after) {
        browser.parameters.put("past", lastLine.toString());
        browser.parameters.put("after", after);
        backing(0).getMessages();

        assertThat(askedAfter).isZero();
    }

    @Test
    void withoutAChatThereIsNothing() {
        browser.parameters.remove("via");
        PastBacking backing = backing(9);

        assertThat(backing.getLines()).isEmpty();
        assertThat(backing.getMessages()).isEmpty();
    }

    private PastBacking backing(int conversations) {
        PastBacking backing = new PastBacking();
        backing.via = new Via();
        backing.via.request = browser.request();
        backing.file = new CustomerFile() {
            @Override
            public Optional<List<PastConversation>> past(
                    ConversationId via, Optional<PastConversation> before, int limit) {
                askedBefore = before;
                return Optional.of(IntStream.range(0, conversations)
                        .limit(limit)
                        .mapToObj(each -> new PastConversation(
                                each == 0 ? nextLine : ConversationId.fresh(),
                                "cards",
                                "Question",
                                "Dewi",
                                NOON,
                                ClosedBecause.AGENT_ENDED))
                        .toList());
            }

            @Override
            public Optional<List<MessageView>> messages(
                    ConversationId via, ConversationId past, long after, int limit) {
                askedAfter = after;
                return Optional.of(LongStream.rangeClosed(after + 1, after + limit)
                        .mapToObj(sequence ->
                                new MessageView(sequence, UUID.randomUUID(), Side.AGENT, "Dewi", "Hello", NOON))
                        .toList());
            }
        };
        return backing;
    }
}
