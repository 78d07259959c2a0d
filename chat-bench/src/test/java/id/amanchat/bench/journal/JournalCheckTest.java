package id.amanchat.bench.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalCheckTest {
    private static final String TALK = "talk";
    private static final Listener AGENT = new Listener(TALK, Side.AGENT);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final List<SentMessage> sent = List.of(acknowledged(FIRST, 2), acknowledged(SECOND, 3));
    private final List<StoredMessage> rows = List.of(row(2, FIRST), row(3, SECOND));
    private final List<Arrival> arrivals = List.of(new Arrival(2, FIRST), new Arrival(3, SECOND));

    @Test
    void whatWasSentStoredAndShownIsClean() {
        var findings = check(sent, rows, arrivals);
        assertThat(findings.clean()).isTrue();
        assertThat(findings.acknowledged()).isEqualTo(2);
    }

    @Test
    void anAcknowledgedMessageWithoutARowIsLost() {
        assertThat(check(sent, rows.subList(0, 1), arrivals.subList(0, 1)).lost())
                .isEqualTo(1);
    }

    @Test
    void anAcknowledgedMessageUnderAnotherSequenceIsLost() {
        var elsewhere = List.of(row(2, FIRST), row(4, SECOND));
        assertThat(check(sent, elsewhere, arrivals).lost()).isEqualTo(1);
    }

    @Test
    void oneClientIdInTwoRowsIsDoubled() {
        var twice = List.of(row(2, FIRST), row(3, SECOND), row(4, SECOND));
        assertThat(check(sent, twice, arrivals).doubled()).isEqualTo(1);
    }

    @Test
    void aRowThatNobodySentIsUnexpected() {
        var stranger = List.of(row(2, FIRST), row(3, SECOND), row(4, UUID.randomUUID()));
        assertThat(check(sent, stranger, arrivals).unexpected()).isEqualTo(1);
    }

    @Test
    void aMissingSequenceIsAGap() {
        var gap = List.of(row(2, FIRST), row(4, SECOND));
        assertThat(check(sent, gap, arrivals).gaps()).isEqualTo(1);
    }

    @Test
    void aStoredMessageThatASocketNeverBroughtIsNotShown() {
        assertThat(check(sent, rows, arrivals.subList(0, 1)).notShown()).isEqualTo(1);
    }

    @Test
    void theSameMessageTwiceOnOneSocketIsShownTwice() {
        var again = List.of(new Arrival(2, FIRST), new Arrival(3, SECOND), new Arrival(3, SECOND));
        assertThat(check(sent, rows, again).shownTwice()).isEqualTo(1);
    }

    @Test
    void anEarlierMessageAfterALaterOneIsMisordered() {
        var swapped = List.of(new Arrival(3, SECOND), new Arrival(2, FIRST));
        assertThat(check(sent, rows, swapped).misordered()).isEqualTo(1);
    }

    @Test
    void anotherMessageThanTheStoredOneUnderASequenceIsMisordered() {
        var other = List.of(new Arrival(2, SECOND), new Arrival(3, FIRST));
        assertThat(check(sent, rows, other).misordered()).isEqualTo(2);
    }

    @Test
    void aMessageStoredWithoutAnAnswerIsAllowed() {
        var unanswered = List.of(acknowledged(FIRST, 2), new SentMessage(SECOND, TALK, OptionalLong.empty()));
        var findings = check(unanswered, rows, arrivals);
        assertThat(findings.clean()).isTrue();
        assertThat(findings.storedUnacknowledged()).isEqualTo(1);
    }

    @Test
    void rowsFromBeforeTheLoadAreNobodysConcern() {
        var findings = new JournalCheck(
                        sent,
                        List.of(row(1, UUID.randomUUID()), row(2, FIRST), row(3, SECOND)),
                        Map.of(AGENT, arrivals),
                        Map.of(TALK, 1L))
                .findings();
        assertThat(findings.clean()).isTrue();
    }

    private static Findings check(List<SentMessage> sent, List<StoredMessage> rows, List<Arrival> arrivals) {
        return new JournalCheck(sent, rows, Map.of(AGENT, arrivals), Map.of()).findings();
    }

    private static SentMessage acknowledged(UUID clientId, long sequence) {
        return new SentMessage(clientId, TALK, OptionalLong.of(sequence));
    }

    private static StoredMessage row(long sequence, UUID clientId) {
        return new StoredMessage(TALK, sequence, clientId);
    }
}
