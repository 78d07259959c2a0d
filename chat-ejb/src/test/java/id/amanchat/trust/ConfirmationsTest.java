package id.amanchat.trust;

import static id.amanchat.conversation.ConversationFixture.as;
import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.Part;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Proof;
import id.amanchat.identity.Role;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import id.amanchat.trust.internal.TrustRounds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "Confirm it is you", in a dialog of the product and never in the chat. */
class ConfirmationsTest {

    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody budi;
    private Somebody siti;
    private SessionId session;
    private ConversationId id;

    @BeforeEach
    void dewiServesBudi() {
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        budi = PersonFixture.customer(bench, "budi");
        siti = PersonFixture.customer(bench, "siti");
        session = PersonFixture.signIn(bench, budi);
        id = ConversationFixture.open(bench, budi, dewi);
        bench.pass(Duration.ofMinutes(1));
    }

    private ConfirmationAsked asked(Somebody staff) {
        return as(bench, staff, Confirmations.class, door -> door.ask(id));
    }

    private Optional<PendingConfirmation> pending(Somebody customer) {
        return as(bench, customer, Confirmations.class, door -> door.findPending(id));
    }

    private ConfirmationAnswer answered(Somebody customer, String code) {
        return as(
                bench, customer, Confirmations.class, door -> door.answer(id, session, new Proof.Code(code), VISITOR));
    }

    private boolean declined(Somebody customer) {
        return as(bench, customer, Confirmations.class, door -> door.decline(id));
    }

    private String code() {
        return PersonFixture.code(bench, budi);
    }

    private List<StepView> told() {
        return as(bench, budi, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .filter(step -> step.kind().name().contains("CONFIRM"))
                .toList();
    }

    @Test
    void theCustomerConfirmsAndTheThreadSaysSo() {
        assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.ASKED);
        assertThat(pending(budi)).get().satisfies(shown -> {
            assertThat(shown.agentName()).isEqualTo("Name of dewi");
            assertThat(shown.until()).isEqualTo(bench.clock().now().plusMinutes(2));
        });
        assertThat(answered(budi, code())).isEqualTo(ConfirmationAnswer.CONFIRMED);
        assertThat(pending(budi)).isEmpty();
        assertThat(told())
                .extracting(StepView::kind, StepView::detail)
                .containsExactly(tuple(StepKind.CONFIRMATION_ASKED, null), tuple(StepKind.CONFIRMED, "CODE"));
        assertThat(told().get(1).employeeId()).isEqualTo("E-dewi");
        assertThat(PersonFixture.activity(bench, budi.id())).contains("STEP_UP");
    }

    @Test
    void onlyWhoAnswersAsks() {
        Somebody tono = PersonFixture.staff(bench, "tono", Role.AGENT);
        assertThat(asked(tono)).isEqualTo(ConfirmationAsked.NOT_FOUND);
        flow(bench, flow -> flow.join(id, badge(tono), Part.HELPER));
        assertThat(asked(tono)).isEqualTo(ConfirmationAsked.NOT_FOUND);
        assertThat(pending(budi)).isEmpty();
    }

    @Test
    void onlyTheCustomerIsAskedAndOnlyWhenAsked() {
        assertThat(answered(budi, code())).isEqualTo(ConfirmationAnswer.NOT_ASKED);
        asked(dewi);
        assertThat(pending(siti)).isEmpty();
        assertThat(answered(siti, PersonFixture.code(bench, siti))).isEqualTo(ConfirmationAnswer.NOT_ASKED);
        SessionId another = PersonFixture.signIn(bench, siti);
        session = another;
        bench.pass(Duration.ofSeconds(30));
        assertThat(answered(budi, code()))
                .as("with the session of somebody else")
                .isEqualTo(ConfirmationAnswer.REFUSED);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aWrongCodeConfirmsNothingAndIsCountedAsAtSigningIn() {
        asked(dewi);
        for (int each = 0; each < 10; each++) {
            assertThat(answered(budi, "000000")).isEqualTo(ConfirmationAnswer.REFUSED);
        }
        assertThat(answered(budi, code())).as("throttled").isEqualTo(ConfirmationAnswer.REFUSED);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aCodeIsAcceptedOnce() {
        asked(dewi);
        String code = code();
        answered(budi, code);
        asked(dewi);
        assertThat(answered(budi, code)).isEqualTo(ConfirmationAnswer.USED);
    }

    @Test
    void decliningTellsTheAgent() {
        asked(dewi);
        assertThat(declined(siti)).isFalse();
        assertThat(declined(budi)).isTrue();
        assertThat(told().get(1).detail()).isEqualTo("DECLINED");
        assertThat(answered(budi, code())).isEqualTo(ConfirmationAnswer.NOT_ASKED);
    }

    @Test
    void itLapsesAfterTwoMinutesAndIsToldOnce() {
        asked(dewi);
        bench.get(TrustRounds.class).lapse();
        assertThat(told()).hasSize(1);
        bench.pass(Duration.ofMinutes(2));
        assertThat(pending(budi)).isEmpty();
        assertThat(answered(budi, code())).isEqualTo(ConfirmationAnswer.NOT_ASKED);
        bench.get(TrustRounds.class).lapse();
        bench.get(TrustRounds.class).lapse();
        assertThat(told()).extracting(StepView::detail).containsExactly(null, "LAPSED");
    }

    @Test
    void itIsAskedOnceAtATimeAndNotEndlessly() {
        assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.ASKED);
        assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.UNDERWAY);
        for (int each = 0; each < 4; each++) {
            bench.pass(Duration.ofMinutes(3));
            assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.ASKED);
        }
        bench.pass(Duration.ofMinutes(3));
        assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.TOO_OFTEN);
    }

    @Test
    void nobodyIsAskedInAChatThatIsOver() {
        asked(dewi);
        as(bench, budi, Conversations.class, door -> door.end(id));
        assertThat(asked(dewi)).isEqualTo(ConfirmationAsked.NOT_OPEN);
        assertThat(answered(budi, code())).isEqualTo(ConfirmationAnswer.NOT_ASKED);
    }
}
