package id.amanchat.guard.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.internal.reading.Folding;
import id.amanchat.guard.internal.reading.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How learned weights decide; what they are is measured by the figures. */
class WordingTest {

    private final Folding folding = new Folding();

    private final Wording wording = new Wording(Map.of("<all>", 0.0, "send", 9.0, "never", -9.0));

    private Reading reading(String text) {
        return Reading.of(text, folding);
    }

    @Test
    void theWordingAloneCanAsk() {
        assertThat(wording.asks(reading("send it now"))).isTrue();
        assertThat(wording.asks(reading("hello to you"))).isFalse();
    }

    @Test
    void oneSentenceCanBeHonest() {
        assertThat(wording.honest(reading("never do it"))).isTrue();
        assertThat(wording.honest(reading("send it now"))).isFalse();
    }

    @Test
    void aReassuranceBeforeAnAskIsNotHonest() {
        assertThat(wording.honest(reading("never. never do it"))).isFalse();
    }

    @Test
    void aLongTextIsLeftToTheRules() {
        assertThat(wording.asks(reading("send ".repeat(81)))).isFalse();
        assertThat(wording.asks(reading(""))).isFalse();
    }

    @Test
    void whatWasLearnedIsRead() {
        assertThat(Wording.learned()
                        .asks(reading("Could you please share the 6-digit OTP code so I can verify your account?")))
                .isTrue();
        assertThat(Wording.learned().honest(reading("We will never ask for your PIN, password or OTP.")))
                .isTrue();
    }
}
