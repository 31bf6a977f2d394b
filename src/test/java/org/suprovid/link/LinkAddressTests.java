package org.suprovid.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as one address, whatever a proxy passes on. */
class LinkAddressTests {

    @Test
    void oneHouseholdOfIpv6IsOneAddress() {
        assertThat(LinkAddress.of("2001:db8:1:2::7")).isEqualTo(LinkAddress.of("[2001:db8:1:2:ffff::1]"));
        assertThat(LinkAddress.of("2001:db8:1:3::1")).isNotEqualTo(LinkAddress.of("2001:db8:1:2::1"));
    }

    @Test
    void whatIsNoAddressStaysShortAndAsksNoNameServer() {
        assertThat(LinkAddress.of("unknown, somebody")).isEqualTo("unknown, somebody");
        assertThat(LinkAddress.of("x".repeat(5_000))).hasSize(45);
        assertThat(LinkAddress.of(":evil.example.org")).isEqualTo(":evil.example.org");
    }
}
