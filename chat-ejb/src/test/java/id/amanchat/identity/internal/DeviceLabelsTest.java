package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceLabelsTest {

    private static final DeviceLabels LABELS = new DeviceLabels();

    static {
        LABELS.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Chrome · Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1 | Mobile Safari · iOS",
                "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox · Linux",
                "curl/8.1 | curl",
                "Call bank security 0812-3456-7890 now bot/1.0 | –",
                "<script>alert(1)</script> | –",
                "'' | –"
            })
    void saysBrowserAndSystem(String userAgent, String label) {
        assertThat(LABELS.of(userAgent)).isEqualTo(label);
    }

    @Test
    void nothingIsADash() {
        assertThat(LABELS.of(null)).isEqualTo("–");
        assertThat(LABELS.of("  ")).isEqualTo("–");
    }

    @Test
    void onlyTheBeginningIsRead() {
        assertThat(LABELS.of("x".repeat(400) + " Firefox/130.0")).isEqualTo("–");
        assertThat(LABELS.of("x".repeat(380) + " Firefox/130.0")).isEqualTo("Firefox");
    }

    @Test
    void fitsItsColumn() {
        assertThat(LABELS.of("Mozilla/5.0 (Linux; Android 14) " + "Firefox/130.0 ".repeat(1_000)))
                .hasSizeLessThanOrEqualTo(100);
    }
}
