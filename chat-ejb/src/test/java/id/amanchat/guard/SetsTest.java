package id.amanchat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sets are as large as README.md says, have no sentence twice, and every slot of theirs can be filled. */
class SetsTest {

    @ParameterizedTest
    @CsvSource({"asks, 400", "bank, 600", "questions, 600", "secrets, 150", "numbers, 250", "scams, 250", "genuine, 300"
    })
    void aSetIsLargeAndSaysNothingTwice(String set, int least) {
        List<Sentence> all = Stream.of("en", "id")
                .filter(language -> !set.equals("numbers") || language.equals("id"))
                .flatMap(language -> Stream.of(Half.values())
                        .flatMap(half -> Sentence.all(set + "-" + language, half.file()).stream()))
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(least);
        Set<String> seen = new HashSet<>();
        assertThat(all).allMatch(sentence -> seen.add(sentence.text().toLowerCase(Locale.ROOT)));
        assertThat(all)
                .allSatisfy(
                        sentence -> assertThat(sentence.filled(new Random(1))).doesNotContain("{", "}"));
    }
}
