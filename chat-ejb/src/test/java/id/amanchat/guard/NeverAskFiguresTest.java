package id.amanchat.guard;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many of the questions that the bank never asks are refused, and how many of its ordinary lines are not. */
class NeverAskFiguresTest {

    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.98;
    /** Each sentence as written, and as so many people less one would type it. */
    private static final int VOICES = 6;

    private final Guard guard = new Guard();

    static Stream<Arguments> sets() {
        return Stream.of(Half.values())
                .flatMap(half -> Stream.of("en", "id").map(language -> Arguments.of(language, half)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void asksAreRefusedAndOrdinaryLinesAreNot(String language, Half half) {
        Random random = half.random();
        String of = ", " + language + ", " + half.file();
        Figure refused = new Figure("asks refused" + of);
        Figure tricky = new Figure("asks refused though disguised" + of);
        for (Sentence ask : Sentence.all("asks-" + language, half.file())) {
            each(ask, language, random, text -> refused.count(refused(text, language, random), true, label(ask, text)));
            if (Tricks.possible(ask.text())) {
                String text = Tricks.play(ask.filled(random), random);
                tricky.count(refused(text, language, random), true, label(ask, text));
            }
        }
        Figure stopped = new Figure("ordinary lines of the bank refused" + of);
        for (Sentence line : Sentence.all("bank-" + language, half.file())) {
            each(
                    line,
                    language,
                    random,
                    text -> stopped.count(refused(text, language, random), false, label(line, text)));
        }
        Figure right = new Figure("of what was refused, asks" + of);
        List.of(refused, stopped).forEach(figure -> {
            for (int i = 0; i < figure.so(); i++) {
                right.count(figure == refused);
            }
        });
        SoftAssertions all = new SoftAssertions();
        all.check(() -> refused.atLeast(RECALL, half.open()));
        all.check(() -> tricky.atLeast(RECALL, half.open()));
        all.check(() -> stopped.atMost(1 - PRECISION, half.open()));
        all.check(() -> right.atLeast(PRECISION, half.open()));
        all.assertAll();
    }

    private void each(Sentence sentence, String language, Random random, Consumer<String> said) {
        said.accept(sentence.filled(random));
        for (int i = 1; i < VOICES; i++) {
            said.accept(Voices.of(sentence.filled(random), language, random));
        }
    }

    /** Either language is understood in a conversation that is held in the other, and bots are held to the same. */
    private boolean refused(String text, String language, Random random) {
        Speaker speaker = random.nextInt(4) == 0 ? Speaker.BOT : Speaker.STAFF;
        String held = random.nextInt(6) == 0 ? other(language) : language;
        return guard.examine(text, speaker, held, List.of()).refused();
    }

    private static String other(String language) {
        return language.equals("en") ? "id" : "en";
    }

    private static String label(Sentence sentence, String text) {
        return sentence.label() + ": " + text;
    }
}
