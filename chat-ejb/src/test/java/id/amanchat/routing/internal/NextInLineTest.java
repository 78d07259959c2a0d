package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.AgentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is served first. */
class NextInLineTest {

    private static NextInLine next(boolean returned, int priority, boolean urgent, int minutes) {
        return new NextInLine(
                ConversationId.fresh(),
                "cards",
                "id",
                returned,
                priority,
                urgent,
                NOON.minusMinutes(minutes),
                NOON.minusMinutes(minutes),
                Optional.empty());
    }

    private static void inThisOrder(NextInLine... expected) {
        assertThat(Stream.of(expected[1], expected[0]).sorted(NextInLine.ORDER)).containsExactly(expected);
    }

    @Test
    void whoeverWaitsLongerIsServedFirst() {
        inThisOrder(next(false, 0, false, 2), next(false, 0, false, 1));
    }

    @Test
    void aPromiseAboutToBeBrokenComesBeforeAge() {
        inThisOrder(next(false, 0, true, 1), next(false, 0, false, 2));
    }

    @Test
    void priorityComesBeforeAPromiseAboutToBeBroken() {
        inThisOrder(next(false, 1, false, 1), next(false, 0, true, 2));
    }

    @Test
    void whoeverLostTheirAgentIsServedBeforeAllOthers() {
        inThisOrder(next(true, 0, false, 1), next(false, 9, true, 2));
    }
}
