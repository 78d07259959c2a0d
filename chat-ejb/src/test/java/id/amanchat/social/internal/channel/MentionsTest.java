package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Incoming.Author RUDI = new Incoming.Author("1", "rudi", "Rudi");
    private static final Incoming.Author AFAR = new Incoming.Author("2", "rudi@toots.example", "Rudi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halo",
                "@rudi halo",
                "halo @Rudi.",
                "kami @amanbank siap",
                "a@b.example",
                "https://a.example/@siti",
                "@ siti",
                "@"
            })
    void theAuthorAndTheBankMayBeNamed(String text) {
        assertThat(Mentions.others(text, RUDI, "amanbank")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@siti",
                "halo @siti!",
                "\uFF20siti",
                "(@siti)",
                "@rudi_2",
                "@rudi@evil.example",
                "@rudi @siti",
                ".@siti"
            })
    void nobodyElseMay(String text) {
        assertThat(Mentions.others(text, RUDI, "amanbank")).isTrue();
    }

    @Test
    void aNameOfAnotherServerIsAnotherName() {
        assertThat(Mentions.others("@rudi@toots.example ya", AFAR, "amanbank")).isFalse();
        assertThat(Mentions.others("@rudi ya", AFAR, "amanbank")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "@rudi halo, halo",
        "@rudi @siti@toots.example halo @budi, halo @budi",
        "halo @rudi, halo @rudi",
        "@rudi, @rudi"
    })
    void namesInFrontAreTakenOff(String text, String without) {
        assertThat(Mentions.withoutLeading(text)).isEqualTo(without);
    }

    @Test
    void aLongNameTakesNoLongTime() {
        String hostile = "@" + "a.".repeat(4_000) + "!" + " @x".repeat(2_000) + "@".repeat(4_000);

        assertTimeout(Duration.ofSeconds(5), () -> Mentions.others(hostile, RUDI, "amanbank"));
        assertTimeout(Duration.ofSeconds(5), () -> Mentions.withoutLeading(hostile));
    }

    @Property
    void takingNamesOffLeavesTheRestAsItIs(@ForAll String text) {
        assertThat(text).endsWith(Mentions.withoutLeading(text));
    }
}
