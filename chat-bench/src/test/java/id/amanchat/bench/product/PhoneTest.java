package id.amanchat.bench.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneTest {
    private final Phone phone = new Phone("SNCE5367FPPVW65R6V2WLYW7LSIBSJV2");

    @Test
    void noCodeIsShownTwice() {
        assertThat(phone.nextCode()).hasSize(6).isNotEqualTo(phone.nextCode());
    }
}
