package org.suprovid.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.suprovid.platform.CurrentActor;

/** Binds the signed-in person to the thread with the rights the tables give now, not those of the sign-in. */
class ActorFilter extends OncePerRequestFilter {

    private final StaffDirectory staff;

    ActorFilter(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof StaffUser user)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<StaffMember> member = staff.find(user.staffId()).filter(StaffMember::active);
        if (member.isEmpty()) {
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
            return;
        }
        refresh(user, member.get());
        request.setAttribute(StaffMember.class.getName(), member.get());
        try (var binding = CurrentActor.bind(Actors.of(member.get()))) {
            chain.doFilter(request, response);
        }
    }

    private static void refresh(StaffUser user, StaffMember member) {
        var now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, StaffUser.authorities(member)));
        SecurityContextHolder.setContext(now);
    }
}
