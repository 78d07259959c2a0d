package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conversations, for those who take part in them. */
class ConversationsTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody rina;

    @BeforeEach
    void people() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
    }

    private ConversationView view(Somebody person, ConversationId id) {
        return as(bench, person, Conversations.class, door -> door.find(id)).orElseThrow();
    }

    @Test
    void aRequestWaitsWithItsTextAndLanguage() {
        ConversationView view = view(dewi, waiting(bench, dewi));
        assertThat(view.state()).isEqualTo(ConversationState.WAITING);
        assertThat(view.subject()).isEqualTo("Kartu saya tertelan.");
        assertThat(view.language()).isEqualTo("id");
        assertThat(bench.witness().last(ConversationRequested.class).language()).isEqualTo("id");
    }
}
