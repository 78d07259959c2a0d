package id.amanchat.web.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import id.amanchat.web.BrowserFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Addresses addresses = new Addresses(new Settings());

    private final BrowserFixture browser = new BrowserFixture();

    @AfterEach
    void trustNobody() {
        System.clearProperty(Setting.TRUSTED_PROXIES.key());
    }

    @Test
    void whatIsForwardedIsBelievedOfNobodyAtFirst() {
        assertThat(seen("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void ofATrustedProxyItIs() {
        trust("203.0.113.9");
        assertThat(seen("203.0.113.9", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void whatTheClientItselfWroteInFrontIsNotBelieved() {
        trust("203.0.113.9");
        assertThat(seen("203.0.113.9", "192.0.2.66, 198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void aRowOfProxiesIsFollowedAsFarAsItIsTrusted() {
        trust("203.0.113.9, 10.0.0.0/8");
        assertThat(seen("203.0.113.9", "192.0.2.66, 198.51.100.1, 10.3.2.1", "10.9.9.9"))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void onlyProxiesLeaveTheFirstOfThem() {
        trust("10.0.0.0/8");
        assertThat(seen("10.0.0.1", "10.0.0.2")).isEqualTo("10.0.0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"somewhere.test", "999.1.1.1", "1.2.3", "", "unknown", "198.51.100.1:80"})
    void whatIsNoAddressCountsForNothing(String nonsense) {
        trust("203.0.113.9");
        assertThat(seen("203.0.113.9", nonsense)).isEqualTo("203.0.113.9");
    }

    @Test
    void addressesOfVersionSixAreOneHoweverTheyAreWritten() {
        trust("2001:db8:0::/48");
        assertThat(seen("2001:db8:0:0:0:0:0:1", "2001:DB9::7")).isEqualTo("2001:db9:0:0:0:0:0:7");
    }

    @Test
    void aBlockEndsWhereItsBitsEnd() {
        assertThat(Block.parse("10.128.0.0/9")
                        .holds(Block.address("10.127.255.255").orElseThrow()))
                .isFalse();
        assertThat(Block.parse("10.128.0.0/9").holds(Block.address("10.255.0.1").orElseThrow()))
                .isTrue();
        assertThat(Block.parse("0.0.0.0/0").holds(Block.address("::2").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.bank.test", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x"})
    void aSettingThatCannotBeReadSaysSo(String setting) {
        trust(setting);
        assertThatThrownBy(() -> seen("203.0.113.9", "198.51.100.1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amanchat.trusted-proxies")
                .hasMessageContaining(setting);
    }

    private static void trust(String proxies) {
        System.setProperty(Setting.TRUSTED_PROXIES.key(), proxies);
    }

    private String seen(String from, String... forwarded) {
        browser.remoteAddress = from;
        return addresses.of(browser.says("X-Forwarded-For", forwarded).request());
    }
}
