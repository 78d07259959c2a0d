package id.amanchat.guard;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many scam messages are warned of, and how few messages that only sound like one. */
class ScamFiguresTest {

    private static final double RECALL = 0.90;
    private static final double PRECISION = 0.95;
    private static final int VOICES = 4;

    private final Guard guard = new Guard();

    static Stream<Arguments> sets() {
        return NeverAskFiguresTest.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void scamsAreWarnedOfAndOthersAreNot(String language, Half half) {
        Random random = half.random();
        String of = ", " + language + ", " + half.file();
        Figure warned = new Figure("scam messages warned of" + of);
        for (Sentence scam : Sentence.all("scams-" + language, half.file())) {
            count(scam, language, random, warned, true);
        }
        Figure alarmed = new Figure("genuine messages warned of" + of);
        for (Sentence genuine : Sentence.all("genuine-" + language, half.file())) {
            count(genuine, language, random, alarmed, false);
        }
        SoftAssertions all = new SoftAssertions();
        all.check(() -> warned.atLeast(RECALL, half.open()));
        all.check(() -> alarmed.atMost(1 - PRECISION, half.open()));
        all.check(() -> Figure.share("of what was warned of, scams" + of, warned, alarmed)
                .atLeast(PRECISION, false));
        all.assertAll();
    }

    private void count(Sentence sentence, String language, Random random, Figure figure, boolean wanted) {
        for (int i = 0; i < VOICES; i++) {
            String filled = sentence.filled(random);
            String text = i == 0 ? filled : Voices.of(filled, language, random);
            Speaker speaker = sentence.label().equals("STAFF") ? Speaker.STAFF : Speaker.CUSTOMER;
            Verdict verdict = guard.examine(text, speaker, language, List.of());
            boolean scam = verdict.findings().stream().anyMatch(finding -> finding.kind() == Kind.SCAM);
            boolean refused = speaker == Speaker.STAFF && verdict.refused();
            figure.count(scam || refused, wanted, sentence, text + " " + verdict.scam());
        }
    }
}
