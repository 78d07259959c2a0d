package id.amanchat.social.internal.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void aTextKeepsItsLinesAndLosesWhatNoDatabaseTakes() {
        assertThat(Tidy.text("satu\r\ndua\u0000\u0007\rtiga\uD83D")).isEqualTo("satu\ndua\ntiga");
    }

    @Test
    void aNameIsOneLineAndNeverNothing() {
        assertThat(Tidy.name(" Rudi\n  Hartono ")).isEqualTo("Rudi Hartono");
        assertThat(Tidy.name("\u0000 ")).isEqualTo("?");
    }

    @Property
    void everythingFitsIntoItsColumn(@ForAll String text) {
        assertThat(Tidy.text(text.repeat(50)).length()).isLessThanOrEqualTo(16_000);
        assertThat(Tidy.name(text.repeat(50)).length()).isBetween(1, 200);
    }
}
