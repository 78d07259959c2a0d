package id.amanchat.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.routing.ListKind;
import id.amanchat.routing.Saved;
import id.amanchat.web.language.Words;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "too-long",
                "no-text",
                "code",
                "unknown",
                "twice",
                "range",
                "taken",
                "loop",
                "deep",
                "order",
                "overlap",
                "hours",
                "variable",
                "not-yours"
            })
    void everyReasonHasWordsWhateverTheField(String reason) {
        assertThat(words.of("id", BookWords.key("anything", reason))).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "promisedSeconds, 86",
        "weight, 50",
        "preferredSeconds, 3",
        "priority, 100",
        "overflowSeconds, 10",
        "silentAgentSeconds, 30",
        "silentCustomerSeconds, 30",
        "capacity, 10"
    })
    void aNumberOutOfRangeIsToldTheRange(String field, String limit) {
        assertThat(words.of("en", BookWords.key(field, "range"))).contains(limit);
    }

    @Test
    void everyOtherAnswerHasWords() {
        assertThat(Arrays.stream(Saved.class.getPermittedSubclasses())
                        .filter(each -> each != Saved.Done.class && each != Saved.Refused.class))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(words.of("en", "book." + each.getSimpleName()))
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void everyListHasAName(ListKind kind) {
        assertThat(words.of("en", "book.list." + ListsBacking.word(kind))).isNotBlank();
        assertThat(words.of("id", "book.list." + ListsBacking.word(kind) + ".lead"))
                .isNotBlank();
    }
}
