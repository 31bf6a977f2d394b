package org.suprovid.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a partner's program in with the key it sends along; there is neither session nor cookie. */
class PartnerKeyFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Partner-Key";
    static final String AUTHORITY = "PARTNER";
    private final List<PartnerKeys> keys;

    /** @param keys one at most; none where the module that keeps them is left out */
    PartnerKeyFilter(List<PartnerKeys> keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key == null || keys.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PartnerProgram> program = keys.get(0).holder(key);
        if (program.isEmpty() && !keys.get(0).mayTryAgain(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        program.ifPresent(PartnerKeyFilter::enter);
        chain.doFilter(request, response);
    }

    private static void enter(PartnerProgram program) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                program, null, AuthorityUtils.createAuthorityList(AUTHORITY)));
        SecurityContextHolder.setContext(context);
    }
}
