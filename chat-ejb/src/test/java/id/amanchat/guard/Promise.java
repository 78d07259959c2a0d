package id.amanchat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.internal.reading.Folding;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.time.Duration;
import java.util.List;

/** What holds of every text whatsoever, whoever says it and wherever. */
final class Promise {

    /** For a text of a few thousand characters on a machine that does much else: no figure, but never minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Guard guard = new Guard();
    private final Folding folding = new Folding();

    Verdict examined(String text, Speaker speaker, Place place) {
        long begun = System.nanoTime();
        Verdict verdict = guard.examine(text, speaker, "id", List.of(), place);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
        return verdict;
    }

    /** All of it; answers what the guard said. */
    Verdict holdsOf(String text, Speaker speaker, Place place) {
        Verdict verdict = examined(text, speaker, place);
        spansAreInside(text, verdict);
        onlyWhatIsMaskedChanges(text, verdict);
        if (!verdict.text().equals(text)) {
            nothingIsLeftToMask(verdict, speaker, place);
        }
        linksAreInside(verdict.text());
        guard.mayBePiece(text);
        assertThat(verdict.redactions()).isEmpty();
        return verdict;
    }

    private static void spansAreInside(String text, Verdict verdict) {
        assertThat(verdict.findings()).allSatisfy(finding -> {
            assertThat(finding.examined().end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.stored().end())
                    .isLessThanOrEqualTo(verdict.text().length());
        });
    }

    private static void onlyWhatIsMaskedChanges(String text, Verdict verdict) {
        if (masks(verdict).isEmpty()) {
            assertThat(verdict.text()).isEqualTo(text);
        }
        assertThat(verdict.scam().score()).isBetween(0, 100);
    }

    /**
     * No card is left that would be masked if the text were sent again. What is left of a masked one may be read together with
     * digits beside it as another, and go then: less is shown, never more.
     */
    private void nothingIsLeftToMask(Verdict verdict, Speaker speaker, Place place) {
        String text = verdict.text();
        assertThat(masks(examined(text, speaker, place)))
                .as(text)
                .noneMatch(finding -> finding.kind() == Kind.CARD_NUMBER && !ofAMaskedOne(text, finding.examined()));
    }

    private static boolean ofAMaskedOne(String text, Span span) {
        int from = Math.max(0, span.start() - 1);
        int to = Math.min(text.length(), span.end() + 1);
        return text.substring(from, to).contains("•");
    }

    private void linksAreInside(String text) {
        assertThat(guard.links(text)).allSatisfy(link -> {
            assertThat(link.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(link.address()).startsWith("https://");
        });
    }

    private static List<Finding> masks(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.action() == Action.MASK)
                .toList();
    }

    /** The reading under all rules: every piece of it leads back into the text, in its order. */
    void holdsOfTheReading(String text) {
        Reading reading = Reading.of(text, folding);
        int from = 0;
        for (Word word : reading.words()) {
            assertThat(word.from()).isGreaterThanOrEqualTo(from).isLessThan(word.to());
            assertThat(word.to()).isLessThanOrEqualTo(reading.folded().length());
            assertThat(reading.span(word, word).end()).isLessThanOrEqualTo(text.length());
            from = word.to();
        }
        int at = 0;
        for (int i = 0; i < reading.folded().length(); i++) {
            Span span = reading.span(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).isGreaterThan(span.start());
            at = span.start();
        }
        assertThat(reading.original()).isEqualTo(text);
    }
}
