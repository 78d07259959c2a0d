package id.amanchat.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.platform.Time;
import id.amanchat.social.ChannelFigures;
import id.amanchat.social.SocialFigures;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.language.PageWords;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialFiguresBackingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T22:00:00+07:00");

    private final BrowserFixture browser = new BrowserFixture();
    private final List<OffsetDateTime> asked = new ArrayList<>();

    @Test
    void aPeriodEndsNow() {
        browser.parameters.put("days", "7");
        assertThat(backing().getLines()).isEmpty();
        assertThat(asked).containsExactly(NOW.minusDays(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "8", "-7", "seven", "7;"})
    void whateverElseIsAskedForIsADay(String days) {
        browser.parameters.put("days", days);
        assertThat(backing().getDays()).isEqualTo(1);
    }

    @Test
    void theFiguresOfAPageAreAskedForOnce() {
        SocialFiguresBacking backing = backing();
        backing.getLines();
        backing.getLines();
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds",
        "59, 59 seconds",
        "60, 1 minutes",
        "3599, 59 minutes",
        "3600, 1 hours 0 minutes",
        "180300, 50 hours 5 minutes"
    })
    void stretchesAreSaidAsPeopleDo(long seconds, String words) {
        assertThat(backing().stretch(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    private SocialFiguresBacking backing() {
        SocialFiguresBacking backing = new SocialFiguresBacking();
        backing.request = browser.request();
        backing.time = new Time() {
            @Override
            public OffsetDateTime now() {
                return NOW;
            }
        };
        backing.words = new PageWords() {
            @Override
            public String of(String key, Object... arguments) {
                return arguments[0] + " " + key.replace("js.duration.", "");
            }
        };
        backing.figures = new SocialFigures() {
            @Override
            public List<ChannelFigures> since(OffsetDateTime since) {
                asked.add(since);
                return List.of();
            }
        };
        return backing;
    }
}
