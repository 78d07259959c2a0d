package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    @Test
    void readsAnObject() {
        assertThat(Wire.read("{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8)).getString("a"))
                .isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "null", "not json", "{\"a\":"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Wire.read(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wire.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Wire.read("{\"a\":" + "[".repeat(8_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
