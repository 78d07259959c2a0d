package id.amanchat.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.StaffAnswer;
import id.amanchat.web.language.Words;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffWordsTest {

    private final Words words = new Words();

    @Test
    void everyRefusalOfTheDoorHasWords() {
        Set<Class<?>> noRefusals =
                Set.of(StaffAnswer.Done.class, StaffAnswer.CodeMade.class, StaffAnswer.FieldRefused.class);
        assertThat(Arrays.stream(StaffAnswer.class.getPermittedSubclasses()).filter(each -> !noRefusals.contains(each)))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(words.of("en", "staff." + each.getSimpleName()))
                        .isNotBlank());
        assertThat(StaffWords.of(new StaffAnswer.LastAdministrator())).isEqualTo("staff.LastAdministrator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"username", "name", "email", "employeeId", "reason", "capacity", "skills", "languages", "role"})
    void everyFieldOfTheFormHasWords(String field) {
        assertThat(words.of("id", StaffWords.of(new StaffAnswer.FieldRefused(field))))
                .isNotBlank();
    }
}
