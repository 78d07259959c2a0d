package id.amanchat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many of 10,000 generated forms of card numbers are shown as first six and last four at most. */
class CardFiguresTest {

    private static final int FORMS = 10_000;
    private static final double MASKED = 0.995;

    private final Guard guard = new Guard();

    @ParameterizedTest
    @EnumSource(Half.class)
    void cardsAreMaskedInEveryForm(Half half) {
        Random random = half.random();
        Figure all = new Figure("card forms masked, " + half.file());
        Map<String, Figure> byForm = new TreeMap<>();
        for (int i = 0; i < FORMS; i++) {
            CardMessage message = CardMessage.any(i, random);
            List<String> stored = stored(message, random);
            boolean masked = message.cards().stream().noneMatch(card -> Shown.tooMuch(stored, card));
            all.count(masked, true, message.sentence(), message.lines() + " → " + stored);
            byForm.computeIfAbsent(message.form(), form -> new Figure("… " + form))
                    .count(masked);
        }
        byForm.values().forEach(Figure::tell);
        all.atLeast(MASKED, half.open());
    }

    /** Without this the figure could not fall: an unmasked text counts as shown. */
    @Test
    void whatNobodyMasksIsSeen() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            CardMessage message = CardMessage.any(i, random);
            assertThat(message.cards()).allMatch(card -> Shown.tooMuch(message.lines(), card));
        }
    }

    /** Sent line by line, as a conversation stores them: a later line may redact earlier ones. */
    private List<String> stored(CardMessage message, Random random) {
        Speaker speaker = random.nextInt(5) == 0 ? Speaker.STAFF : Speaker.CUSTOMER;
        List<RecentLine> lines = new ArrayList<>();
        for (String line : message.lines()) {
            Verdict verdict = guard.examine(line, speaker, random.nextBoolean() ? "id" : "en", List.copyOf(lines));
            verdict.redactions()
                    .forEach(redaction -> lines.replaceAll(earlier -> earlier.sequence() == redaction.sequence()
                            ? new RecentLine(earlier.sequence(), redaction.text())
                            : earlier));
            lines.add(new RecentLine(lines.size() + 1L, verdict.refused() ? "" : verdict.text()));
        }
        return lines.stream().map(RecentLine::text).toList();
    }
}
