package id.amanchat.guard;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many of the questions that the bank never asks are refused, and how many of its ordinary lines are not. */
class NeverAskFiguresTest {

    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.98;
    /** Each sentence as it stands in the set, and as so many people less one would type it. */
    private static final int VOICES = 6;
    /** Where an ask is refused whoever will read it. */
    private static final List<Place> PLACES =
            List.of(Place.MESSAGE, Place.MESSAGE, Place.MESSAGE, Place.DRAFT, Place.CANNED_REPLY, Place.POST);

    private final Guard guard = new Guard();

    static Stream<Arguments> sets() {
        return Stream.of(Half.values())
                .flatMap(half -> Stream.of("en", "id").map(language -> Arguments.of(language, half)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void asksAreRefusedAndOrdinaryLinesAreNot(String language, Half half) {
        String of = ", " + language + ", " + half.file();
        Figure asks = new Figure("asks refused" + of);
        Figure disguised = new Figure("asks refused though disguised" + of);
        Figure ordinary = new Figure("ordinary lines of the bank refused" + of);
        Map<String, Figure> byKind = new TreeMap<>();
        Random random = half.random();
        each("asks-" + language, half, (ask, text) -> {
            boolean refused = refused(text, language, PLACES.get(random.nextInt(PLACES.size())), random);
            asks.count(refused, true, ask, text);
            byKind.computeIfAbsent(ask.label(), kind -> new Figure("… " + kind + of))
                    .count(refused);
            if (Tricks.possible(text)) {
                String trick = Tricks.play(text, random);
                disguised.count(refused(trick, language, Place.MESSAGE, random), true, ask, trick);
            }
        });
        each(
                "bank-" + language,
                half,
                (line, text) -> ordinary.count(refused(text, language, Place.MESSAGE, random), false, line, text));
        byKind.values().forEach(Figure::tell);
        SoftAssertions all = new SoftAssertions();
        all.check(() -> asks.atLeast(RECALL, half.open()));
        all.check(() -> disguised.atLeast(RECALL, half.open()));
        all.check(() -> ordinary.atMost(1 - PRECISION, half.open()));
        all.check(() ->
                Figure.share("of what was refused, asks" + of, asks, ordinary).atLeast(PRECISION, false));
        all.assertAll();
    }

    private static void each(String set, Half half, BiConsumer<Sentence, String> said) {
        Random random = half.random();
        String language = set.substring(set.length() - 2);
        for (Sentence sentence : Sentence.all(set, half.file())) {
            said.accept(sentence, sentence.filled(random));
            for (int i = 1; i < VOICES; i++) {
                said.accept(sentence, Voices.of(sentence.filled(random), language, random));
            }
        }
    }

    /** Either language is understood in a conversation that is held in the other, and bots are held to the same. */
    private boolean refused(String text, String language, Place place, Random random) {
        Speaker speaker = random.nextInt(4) == 0 ? Speaker.BOT : Speaker.STAFF;
        String other = language.equals("en") ? "id" : "en";
        String held = random.nextInt(6) == 0 ? other : language;
        return guard.examine(text, speaker, held, List.of(), place).refused();
    }
}
