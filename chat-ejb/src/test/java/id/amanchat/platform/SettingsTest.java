package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty(Setting.OFFER_SECONDS.key());
        System.clearProperty(Setting.PUBLIC_ORIGINS.key());
    }

    @Test
    void hasSafeDefaults() {
        assertThat(settings.offerTime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.idleTime()).isEqualTo(Duration.ofMinutes(15));
        assertThat(settings.sessionTime()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.publicOrigins()).containsExactly("https://localhost:8443");
        assertThat(settings.sampleBank()).isEmpty();
    }

    @Test
    void aValueThatIsNoNumberIsRefusedInWords() {
        System.setProperty(Setting.OFFER_SECONDS.key(), "soon");
        assertThatThrownBy(settings::offerTime)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amanchat.offer-seconds")
                .hasMessageContaining("soon")
                .hasMessageContaining("20");
    }

    @Test
    void aTimeOfNothingIsRefused() {
        System.setProperty(Setting.OFFER_SECONDS.key(), "0");
        assertThatThrownBy(settings::offerTime).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void severalOriginsAreSeparatedByCommas() {
        System.setProperty(Setting.PUBLIC_ORIGINS.key(), "https://chat.bank.test, https://portal.bank.test");
        assertThat(settings.publicOrigins())
                .containsExactlyInAnyOrder("https://chat.bank.test", "https://portal.bank.test");
    }
}
