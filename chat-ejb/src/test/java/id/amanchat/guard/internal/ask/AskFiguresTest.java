package id.amanchat.guard.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sentences the rules were written with. What they say of sentences nobody tuned to, the guard's own figures tell; these
 * only keep what was reached.
 */
class AskFiguresTest {

    private final Examiner examiner = new Examiner(RuleBook.standard());

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void asksAreRefused(String language) throws IOException {
        List<String> asks = lines("asks-" + language + ".txt")
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        List<String> missed = asks.stream().filter(ask -> !refused(ask)).toList();
        print("asks refused", language, asks.size() - missed.size(), asks.size());
        assertThat(missed).hasSizeLessThanOrEqualTo(asks.size() * 5 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void whatIsNoAskIsNot(String language) throws IOException {
        List<String> lines = lines("benign-" + language + ".txt").toList();
        List<String> stopped = lines.stream().filter(this::refused).toList();
        print("ordinary lines refused", language, stopped.size(), lines.size());
        assertThat(stopped).hasSizeLessThan(lines.size() * 2 / 100);
    }

    private boolean refused(String text) {
        return examiner
                .examine(text.replace("\\n", "\n"), Speaker.STAFF, "en", List.of(), Place.MESSAGE)
                .findings()
                .stream()
                .map(Finding::rule)
                .anyMatch(rule -> rule.startsWith("asks-"));
    }

    private static void print(String what, String language, int so, int all) {
        System.out.printf("FIGURE %s, development, %s: %d of %d%n", what, language, so, all);
    }

    private static Stream<String> lines(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(AskFiguresTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
                    .flatMap(line -> spread(line).stream());
        }
    }

    /** "(a|b) c" is "a c" and "b c". */
    private static List<String> spread(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')', open);
        if (open < 0 || close < 0) {
            return List.of(line);
        }
        List<String> all = new ArrayList<>();
        String inside = line.substring(open + 1, close);
        List<String> choices = inside.contains("|") ? List.of(inside.split("\\|")) : List.of("(" + inside + ")");
        for (String rest : spread(line.substring(close + 1))) {
            choices.forEach(choice -> all.add(line.substring(0, open) + choice + rest));
        }
        return all;
    }
}
