package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTextTest {

    private static final Map<String, String> KNOWN =
            Map.of("customer", "Budi Santoso", "agent", "Dewi Lestari", "bank", "Bank $1 \\ Contoh", "topic", " ");

    private static String fill(String text) {
        return new ReplyText(text).fill(KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello {customer}, this is {agent}.; Hello Budi Santoso, this is Dewi Lestari.",
                "Hello { customer }!; Hello Budi Santoso!",
                "Hello {customer|there}!; Hello Budi Santoso!",
                "My number is {employeeId|on the badge}.; My number is on the badge.",
                "About {topic|your question}:; About your question:",
                "Nothing to fill in; Nothing to fill in"
            })
    void fillsInWhatIsKnownAndElseWhatTheTextSays(String text, String filled) {
        assertThat(fill(text)).isEqualTo(filled);
    }

    @Test
    void whatIsMissingWithoutAFallbackLeavesNoHole() {
        assertThat(fill("Good day {employeeId}, how are you {topic}?")).isEqualTo("Good day, how are you?");
    }

    @Test
    void linesStayAsTheyWere() {
        assertThat(fill("Hello {customer},\n\n{topic|Your question}"))
                .isEqualTo("Hello Budi Santoso,\n\nYour question");
    }

    @Test
    void signsInAValueStandForThemselves() {
        assertThat(fill("{bank}")).isEqualTo("Bank $1 \\ Contoh");
    }

    @Test
    void aValueIsNeverFilledInAgain() {
        assertThat(new ReplyText("{customer}").fill(Map.of("customer", "{agent}", "agent", "Dewi")))
                .isEqualTo("{agent}");
    }

    @Test
    void whatNobodyCanFillInIsFoundBeforehand() {
        assertThat(new ReplyText("{customer} {pin} {Agent|x} {}").unknown())
                .containsExactlyInAnyOrder("pin", "Agent", "");
        assertThat(new ReplyText("{customer|a} and {topic}").unknown()).isEmpty();
    }
}
