package id.amanchat.conversation.internal;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Role;
import id.amanchat.platform.Letter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever left a message learns that it was answered. */
class TellingOfAnswersTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private ConversationId id;

    @BeforeEach
    void aMessageLeft() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        id = open(bench, dewi, ayu);
        leaveMessage();
    }

    private void leaveMessage() {
        flow(bench, flow -> {
            flow.note(id, StepKind.LEFT_MESSAGE, Optional.empty());
            return true;
        });
    }

    private List<Letter> lettersAfter(Duration time) {
        bench.pass(time);
        bench.get(AnswerTimer.class).look();
        return Post.all(bench);
    }

    @Test
    void anAnswerThatNoScreenShowedIsToldByMail() {
        post(bench, ayu, id, "Your card is in the branch.");
        assertThat(lettersAfter(Duration.ofMinutes(2))).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("dewi@example.test");
            assertThat(letter.subject()).contains("sudah dijawab");
            assertThat(letter.text()).contains("/chat/conversation").doesNotContain("branch", "Kartu saya");
        });
    }

    @Test
    void itIsToldOnce() {
        post(bench, ayu, id, "Your card is in the branch.");
        post(bench, ayu, id, "Good-bye.");
        lettersAfter(Duration.ofMinutes(2));
        assertThat(lettersAfter(Duration.ofMinutes(2))).hasSize(1);
    }

    @Test
    void aScreenHasAMinuteToShowIt() {
        post(bench, ayu, id, "Your card is in the branch.");
        assertThat(lettersAfter(Duration.ofSeconds(59))).isEmpty();
    }

    @Test
    void whoHasSeenItGetsNoMail() {
        post(bench, ayu, id, "Your card is in the branch.");
        as(bench, dewi, Conversations.class, door -> door.received(id, 2));
        assertThat(lettersAfter(Duration.ofMinutes(2))).isEmpty();
    }

    @Test
    void itIsToldEvenWhenTheConversationIsOverByThen() {
        post(bench, ayu, id, "Your card is in the branch.");
        as(bench, ayu, Conversations.class, door -> door.end(id));
        assertThat(lettersAfter(Duration.ofMinutes(2))).hasSize(1);
    }

    @Test
    void aSecondMessageLeftIsAnsweredByASecondMail() {
        post(bench, ayu, id, "Your card is in the branch.");
        lettersAfter(Duration.ofMinutes(2));
        leaveMessage();
        post(bench, ayu, id, "Now it is with you.");
        assertThat(lettersAfter(Duration.ofMinutes(2))).hasSize(2);
    }

    @Test
    void whoWaitsAtTheScreenGetsNoMail() {
        Somebody eko = PersonFixture.customer(bench, "eko");
        post(bench, ayu, open(bench, eko, ayu), "How can I help?");
        assertThat(lettersAfter(Duration.ofMinutes(2))).isEmpty();
    }

    @Test
    void theCustomersOwnWordsAreNoAnswer() {
        post(bench, dewi, id, "One more thing.");
        assertThat(lettersAfter(Duration.ofMinutes(2))).isEmpty();
    }
}
