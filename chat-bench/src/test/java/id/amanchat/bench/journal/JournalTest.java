package id.amanchat.bench.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.load.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final String TALK = "talk";

    private final Journal journal = new Journal();
    private final Tally tally = new Tally();
    private final Sending sending = journal.sending(TALK, Side.CUSTOMER, System.nanoTime(), tally);

    @Test
    void aMessageIsDoneOnceAcknowledgedAndShownToTheOtherSide() {
        sending.acknowledged(1);
        arrive(Side.CUSTOMER);
        assertThat(sending.done()).isNotDone();
        arrive(Side.AGENT);
        assertThat(sending.done()).isDone();
    }

    @Test
    void theFirstArrivalIsTimedAndTheSecondIsNot() {
        arrive(Side.AGENT);
        arrive(Side.AGENT);
        assertThat(tally.customerToAgent().count()).isEqualTo(1);
    }

    @Test
    void aFailureIsCountedByItsReason() {
        sending.failed("answered 503");
        assertThat(sending.done()).isCompletedExceptionally();
        assertThat(tally.errorsInWords()).isEqualTo("1 x answered 503");
    }

    @Test
    void aSocketThatBroughtNothingAtAllIsNoticed() {
        sending.acknowledged(1);
        arrive(Side.CUSTOMER);
        var rows = List.of(new StoredMessage(TALK, 1, sending.clientId()));
        assertThat(journal.check(rows, Map.of()).notShown()).isEqualTo(1);
        assertThat(journal.checkStored(rows, Map.of()).clean()).isTrue();
    }

    @Test
    void whatWasNeverAnsweredIsRememberedForSendingAgain() {
        assertThat(journal.unanswered()).containsExactly(sending);
        sending.acknowledged(1);
        assertThat(journal.unanswered()).isEmpty();
    }

    private void arrive(Side side) {
        journal.arrived(new Listener(TALK, side), 1, sending.clientId());
    }
}
