package org.suprovid.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.StaffMember;

/** The language of the one who reads: the staff member's own, else asked for with the page, else chosen in this
 * browser, else what it asks for. */
class ReadersLanguage implements LocaleResolver {

    private static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return CurrentStaff.of(request)
                .map(StaffMember::language)
                .flatMap(Languages::of)
                .or(() -> asked(request))
                .or(() -> chosen(request))
                .or(() -> accepted(request))
                .orElse(Languages.FIRST);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                .path(request.getContextPath() + "/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** In the address or the form, where nobody is signed in and no cookie is left behind: a partner's link. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        return Languages.of(request.getParameter("language"));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Languages.of(cookie.getValue());
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Languages.of(code).stream())
                .findFirst();
    }
}
