package id.amanchat.web.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ReadHow;
import id.amanchat.conversation.StepKind;
import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.scam.ScamRules;
import id.amanchat.trust.ConfirmationAnswer;
import id.amanchat.trust.ReportAnswer;
import id.amanchat.trust.ReportState;
import id.amanchat.web.language.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a customer may be told of trust has words. */
class TrustWordsTest {

    private final Words words = new Words();

    static Stream<String> keys() {
        return Stream.of(
                        keys("report-scam.refused.", ReportAnswer.Problem.values()),
                        keys("report-scam.state.", ReportState.values()),
                        keys("js.confirm.", notConfirmed()),
                        keys("js.readers.how.", ReadHow.values()),
                        keys("js.kind.", maskable()),
                        keys("js.kind.own.", maskable()),
                        keys("js.step.", StepKind.values()),
                        keys("js.step.customer.", told()),
                        ScamRules.signs().stream().map(sign -> "js.scam.reason." + sign))
                .flatMap(each -> each);
    }

    private static Stream<String> keys(String beginning, Enum<?>... each) {
        return Arrays.stream(each).map(one -> beginning + one.name());
    }

    private static Enum<?>[] notConfirmed() {
        return EnumSet.complementOf(EnumSet.of(ConfirmationAnswer.CONFIRMED)).toArray(Enum[]::new);
    }

    private static Enum<?>[] maskable() {
        return EnumSet.range(Kind.CARD_NUMBER, Kind.DATE_OF_BIRTH).toArray(Enum[]::new);
    }

    private static Enum<?>[] told() {
        return Arrays.stream(StepKind.values())
                .filter(kind -> !kind.staffOnly())
                .toArray(Enum[]::new);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void thereAreWordsFor(String key) {
        assertThat(words.of("en", key)).isNotBlank();
        assertThat(words.of("id", key)).isNotBlank();
    }
}
