package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who chooses the address that wrong tries are counted for: a proxy that is named, and only in the header it writes itself. */
class KnownProxiesTests {

    private final KnownProxies proxies = new KnownProxies(List.of("10.0.0.0/8"));

    @Test
    void aProxyThatIsNamedTellsWhoAsks() throws Exception {
        assertThat(address("10.1.2.3", "X-Forwarded-For", "192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void anybodyElseDoesNot() throws Exception {
        assertThat(address("203.0.113.9", "X-Forwarded-For", "192.0.2.7")).isEqualTo("203.0.113.9");
    }

    @Test
    void whatAProxyLetsThroughIsAStrangersWord() throws Exception {
        assertThat(address("10.1.2.3", "Forwarded", "for=192.0.2.7;host=evil.example.org"))
                .isEqualTo("10.1.2.3");
    }

    @Test
    void itDoesNotStandBeforeWhatTheProxySays() throws Exception {
        MockHttpServletRequest request = from("10.1.2.3");
        request.addHeader("forwarded", "for=198.51.100.1;host=evil.example.org");
        request.addHeader("X-Forwarded-For", "192.0.2.7");
        assertThat(passed(request).getRemoteAddr()).isEqualTo("192.0.2.7");
        assertThat(passed(request).getServerName()).isEqualTo("localhost");
    }

    private String address(String connection, String header, String value) throws Exception {
        MockHttpServletRequest request = from(connection);
        request.addHeader(header, value);
        return passed(request).getRemoteAddr();
    }

    private static MockHttpServletRequest from(String connection) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");
        request.setRemoteAddr(connection);
        return request;
    }

    private ServletRequest passed(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        proxies.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }
}
