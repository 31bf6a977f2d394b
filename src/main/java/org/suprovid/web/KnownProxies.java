package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Believes what is said of whoever asks, as {@code X-Forwarded-For}, only of the proxies that the operator names: anybody else
 * would choose the address that wrong tries are counted for.
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
}
