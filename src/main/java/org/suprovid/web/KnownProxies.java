package org.suprovid.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Believes what is said of whoever asks, as {@code X-Forwarded-For}, only of the proxies that the operator names: anybody else
 * would choose the address that wrong tries are counted for. What comes as {@code Forwarded} is believed of nobody: proxies that
 * write the other header let this one through as a stranger has sent it.
 */
class KnownProxies extends ForwardedHeaderFilter {

    private final List<IpAddressMatcher> known;

    /** @param addresses single ones or ranges, as 10.0.0.0/8 */
    KnownProxies(List<String> addresses) {
        this.known = addresses.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || known.stream().noneMatch(proxy -> proxy.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(new WithoutForwarded(request), response, chain);
    }

    private static final class WithoutForwarded extends HttpServletRequestWrapper {

        private static final String FORWARDED = "Forwarded";

        WithoutForwarded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return FORWARDED.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return FORWARDED.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !FORWARDED.equalsIgnoreCase(name))
                    .toList());
        }
    }
}
