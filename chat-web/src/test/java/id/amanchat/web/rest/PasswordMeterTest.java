package id.amanchat.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.identity.PasswordRule;
import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.Passwords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordMeterTest {

    private static final PasswordVerdict FINE = new PasswordVerdict(PasswordRule.FINE, 4, List.of());

    private final PasswordMeter meter = new PasswordMeter();
    private int depth;

    /** Asks once more while it is being asked, until it was asked so many times at once. */
    private void asking(int atOnce) {
        meter.passwords = new Passwords() {
            @Override
            public PasswordVerdict judge(String password) {
                return ++depth < atOnce ? meter.judge(password).orElse(null) : FINE;
            }
        };
    }

    @Test
    void aFewAreJudgedAtOnce() {
        asking(PasswordMeter.AT_ONCE);
        assertThat(meter.judge("kopi")).contains(FINE);
        asking(PasswordMeter.AT_ONCE);
        depth = 0;
        assertThat(meter.judge("kopi")).contains(FINE);
    }

    @Test
    void oneMoreFindsNoPlaceAndDoesNotWait() {
        meter.passwords = new Passwords() {
            @Override
            public PasswordVerdict judge(String password) {
                Optional<PasswordVerdict> inner = depth++ < 10 ? meter.judge(password) : Optional.of(FINE);
                return inner.orElse(new PasswordVerdict(PasswordRule.FINE, depth, List.of()));
            }
        };
        assertThat(meter.judge("kopi")).map(PasswordVerdict::score).contains(PasswordMeter.AT_ONCE);
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        meter.passwords = new Passwords() {
            @Override
            public PasswordVerdict judge(String password) {
                throw new IllegalStateException("away");
            }
        };
        for (int each = 0; each <= PasswordMeter.AT_ONCE; each++) {
            assertThatThrownBy(() -> meter.judge("kopi")).hasMessage("away");
        }
    }
}
