package org.suprovid.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The staff member behind the current request. */
public final class CurrentStaff {

    private CurrentStaff() {}

    public static Optional<StaffMember> get() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return of(attributes.getRequest());
        }
        return Optional.empty();
    }

    public static Optional<StaffMember> of(HttpServletRequest request) {
        return Optional.ofNullable((StaffMember) request.getAttribute(StaffMember.class.getName()));
    }
}
