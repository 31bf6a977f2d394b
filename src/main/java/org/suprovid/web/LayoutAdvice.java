package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.StaffMember;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {

    private final Clock clock;
    private final String version;

    LayoutAdvice(Clock clock, ObjectProvider<BuildProperties> build) {
        this.clock = clock;
        BuildProperties properties = build.getIfAvailable();
        this.version = properties == null ? "" : properties.getVersion();
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        StaffMember staff = CurrentStaff.of(request).orElse(null);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Layout(
                request.getMethod().equals("GET") ? path : "/",
                staff,
                staff == null ? List.of() : Navigation.of(staff, path),
                staff != null && Navigation.findsCases(staff),
                clock.getZone().getId(),
                version);
    }
}
