package id.amanchat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.Recognition;
import id.amanchat.web.language.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the doors can say, a person reads in words. */
class SecurityWordsTest {

    private final Words words = new Words();

    static List<String> pictures() {
        return Recognition.PICTURES;
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everythingThatCanHappen(ActivityKind kind) {
        said("activity." + kind);
    }

    @ParameterizedTest
    @EnumSource(value = FactorAnswer.class, mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void everyAnswerToAChangeOfFactors(FactorAnswer answer) {
        said("factor." + answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyStrengthOfAPassword(int score) {
        said("password.score." + score);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureIsThereAndHasAName(String picture) {
        said("picture." + picture);
        assertThat(Path.of("src/main/webapp/assets/img/pictures", picture + ".svg"))
                .exists();
    }

    @Test
    void thereIsNoPictureThatNobodyCanChoose() throws Exception {
        try (var files = Files.list(Path.of("src/main/webapp/assets/img/pictures"))) {
            assertThat(files).hasSameSizeAs(Recognition.PICTURES);
        }
    }

    private void said(String key) {
        assertThat(words.of("en", key)).isNotBlank();
        assertThat(words.of("id", key)).isNotBlank();
    }
}
