package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said of a status that no module has named; programs and who came by a link are advised in their own way. */
@Component
class StatusTexts {

    private static final String KEY = "web.error.";
    private static final List<Integer> TOLD = List.of(400, 401, 403, 404, 409, 413, 422, 429, 500, 503, 507);
    private final MessageSource texts;
    private final ProblemPage page;

    StatusTexts(MessageSource texts, ProblemPage page) {
        this.texts = texts;
        this.page = page;
    }

    String told(HttpServletRequest request, HttpStatus status, String part) {
        int known = TOLD.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
        Locale reader = LocaleContextHolder.getLocale();
        String usual = texts.getMessage(KEY + known + part, null, reader);
        return texts.getMessage(KEY + kind(request) + known + part, null, usual, reader);
    }

    private String kind(HttpServletRequest request) {
        if (Asked.path(request).startsWith(Asked.API)) {
            return "api.";
        }
        if (page.isAtALink(request)) {
            return "link.";
        }
        return Asked.withQuestion(request) ? "query." : "";
    }
}
