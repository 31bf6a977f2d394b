package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as one address, whatever a proxy passes on. */
class OneAddressTests {

    @Test
    void oneHouseholdOfIpv6IsOneAddress() {
        assertThat(OneAddress.of("2001:db8:1:2::7")).isEqualTo(OneAddress.of("[2001:db8:1:2:ffff::1]"));
        assertThat(OneAddress.of("2001:db8:1:3::1")).isNotEqualTo(OneAddress.of("2001:db8:1:2::1"));
    }

    @Test
    void whatIsNoAddressStaysShortAndAsksNoNameServer() {
        assertThat(OneAddress.of("unknown, somebody")).isEqualTo("unknown, somebody");
        assertThat(OneAddress.of("x".repeat(5_000))).hasSize(45);
        assertThat(OneAddress.of(":evil.example.org")).isEqualTo(":evil.example.org");
    }
}
