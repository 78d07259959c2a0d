package id.amanchat.conversation;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ConversationFixture.open;
import static id.amanchat.conversation.ConversationFixture.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Role;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What staff write for staff. */
class NotesTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody ayu;
    private Somebody budi;
    private Somebody rina;
    private ConversationId id;

    @BeforeEach
    void anOpenConversation() {
        dewi = PersonFixture.customer(bench, "dewi");
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
        budi = PersonFixture.staff(bench, "budi", Role.AGENT);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
        id = open(bench, dewi, ayu);
    }

    private NoteAnswer write(Somebody person, String text) {
        return write(person, UUID.randomUUID(), text);
    }

    private NoteAnswer write(Somebody person, UUID clientId, String text) {
        return as(bench, person, Notes.class, notes -> notes.write(id, new ClientId(clientId), text));
    }

    private List<NoteView> notes(Somebody person) {
        return as(bench, person, Notes.class, notes -> notes.after(id, 0)).orElseThrow();
    }

    @Test
    void aNoteHasItsOwnNumberAndLeavesTheMessagesWithoutGap() {
        write(ayu, "Calls for the third time.");
        post(bench, ayu, id, "How can I help?");
        assertThat(notes(ayu)).singleElement().satisfies(note -> {
            assertThat(note.number()).isEqualTo(1);
            assertThat(note.afterSequence()).isEqualTo(1);
            assertThat(note.kind()).isEqualTo(NoteKind.NOTE);
        });
        assertThat(as(bench, dewi, Conversations.class, door -> door.messages(id, 0, 10))
                        .orElseThrow())
                .extracting(MessageView::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void noCustomerReadsNotes() {
        assertThatThrownBy(() -> notes(dewi)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void notesGoToTheStaffAlone() {
        write(ayu, "Calls for the third time.");
        assertThat(bench.witness().last(NoteWritten.class).parties().staff())
                .containsExactly(ayu.id())
                .doesNotContain(dewi.id());
    }

    @Test
    void anAgentOfAnotherConversationFindsNone() {
        write(ayu, "Calls for the third time.");
        assertThat(write(budi, "Hello")).isInstanceOf(NoteAnswer.NotFound.class);
        assertThatThrownBy(() -> notes(budi)).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void aSupervisorWhoReadsAlongWhispers() {
        flow(bench, flow -> flow.join(id, badge(rina), Part.READER));
        write(rina, "Offer her the new card.");
        assertThat(notes(ayu)).extracting(NoteView::kind).containsExactly(NoteKind.WHISPER);
    }

    @Test
    void theSameClientIdIsTheSameNote() {
        UUID clientId = UUID.randomUUID();
        write(ayu, clientId, "Once");
        NoteAnswer second = write(ayu, clientId, "Once");
        assertThat(second)
                .isInstanceOfSatisfying(
                        NoteAnswer.Stored.class,
                        stored -> assertThat(stored.first()).isFalse());
        assertThat(notes(ayu)).hasSize(1);
    }

    @Test
    void nobodyLearnsOfAColleaguesNoteByItsClientId() {
        UUID clientId = UUID.randomUUID();
        flow(bench, flow -> flow.join(id, badge(rina), Part.READER));
        write(ayu, clientId, "Mine");
        assertThat(write(rina, clientId, "Yours")).isInstanceOf(NoteAnswer.NotFound.class);
    }

    @Test
    void aNoteOfNothingIsRefused() {
        assertThat(write(ayu, " ")).isEqualTo(new NoteAnswer.Refused(Refusal.EMPTY));
    }

    @Test
    void aNoteCanBeWrittenAfterTheEnd() {
        as(bench, dewi, Conversations.class, door -> door.end(id));
        assertThat(write(ayu, "Solved by a new card.")).isInstanceOf(NoteAnswer.Stored.class);
    }

    @Test
    void theNextAgentReadsWhatTheFirstWrote() {
        write(ayu, "Calls for the third time.");
        flow(bench, flow -> {
            flow.writeNote(id, NoteKind.TRANSFER, badge(ayu), "Please look at the card.");
            return flow.handTo(id, badge(budi));
        });
        assertThat(notes(budi)).extracting(NoteView::kind).containsExactly(NoteKind.NOTE, NoteKind.TRANSFER);
    }
}
