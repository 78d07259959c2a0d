package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::ffff, 2001:db8:1:2:0:0:0:0/64",
        "2001:DB8:1:2::1%eth0, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0/64",
        "::1, 0:0:0:0:0:0:0:0/64",
        "::ffff:198.51.100.7, 198.51.100.7",
        "1:2, 1:2",
        "localhost, localhost",
        "' 198.51.100.7 ', 198.51.100.7"
    })
    void anAddressIsCountedByItsNetworkWhereItHasOne(String address, String group) {
        assertThat(Addresses.group(address)).isEqualTo(group);
    }

    @Test
    void whatIsNoAddressIsKeptShort() {
        assertThat(Addresses.kept(null)).isEqualTo("-");
        assertThat(Addresses.kept(" ")).isEqualTo("-");
        assertThat(Addresses.kept("x".repeat(64))).hasSize(64);
        assertThat(Addresses.kept("x".repeat(65))).hasSize(64);
    }
}
