package id.amanchat.social.internal.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTest {

    /** On Mastodon a private message names its reader, and a bank's handle may begin as its codes do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMAN-MUKO-LASA",
                "aman muko lasa",
                "@amanbank AMAN-MUKO-LASA",
                "@amanbank@mastodon.example AMAN–MUKO–LASA",
                "AMAN-MUKO-LASA @amanbank"
            })
    void aCodeIsFoundAndIsAlone(String text) {
        assertThat(WrittenCode.lettersIn(text)).containsExactly("MUKOLASA");
        assertThat(WrittenCode.alone(text)).isTrue();
    }

    @Test
    void whatSaysMoreIsNotAlone() {
        assertThat(WrittenCode.alone("@amanbank AMAN-MUKO-LASA, tolong")).isFalse();
    }
}
