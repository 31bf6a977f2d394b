package org.suprovid.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Says what went wrong and what to do: as a page to people, as RFC 9457 problem details to programs. No internals. */
@Component
class ProblemAnswers {

    private static final List<Integer> TOLD = List.of(400, 401, 403, 404, 409, 422, 429, 500, 503, 507);
    private final MessageSource texts;

    ProblemAnswers(MessageSource texts) {
        this.texts = texts;
    }

    /** The answer to a plain status. */
    Object to(HttpServletRequest request, HttpStatus status, String reference) {
        return answer(request, status, told(status, ".title"), told(status, ".advice"), List.of(), reference);
    }

    /** The answer to a problem that a module has named. */
    Object to(HttpServletRequest request, HttpStatus status, Problem problem) {
        List<Map<String, String>> errors = problem instanceof Problem.Invalid invalid
                ? invalid.errors().stream().map(this::translated).toList()
                : List.of();
        String title = named(problem, ".title", told(status, ".title"));
        return answer(request, status, title, named(problem, ".advice", told(status, ".advice")), errors, null);
    }

    String told(HttpStatus status, String part) {
        int known = TOLD.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
        return texts.getMessage("web.error." + known + part, null, reader());
    }

    static boolean fromProgram(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : original.toString();
        String accept = request.getHeader("Accept");
        return path.startsWith(request.getContextPath() + "/api/") || (accept != null && accept.contains("json"));
    }

    private static Object answer(
            HttpServletRequest request,
            HttpStatus status,
            String title,
            String advice,
            List<Map<String, String>> errors,
            String reference) {
        if (!fromProgram(request)) {
            return page(status, title, advice, errors, reference);
        }
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, advice);
        detail.setTitle(title);
        if (!errors.isEmpty()) {
            detail.setProperty("errors", errors);
        }
        if (reference != null) {
            detail.setProperty("reference", reference);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static ModelAndView page(
            HttpStatus status, String title, String advice, List<Map<String, String>> errors, String reference) {
        ModelAndView page = new ModelAndView("error/problem", status);
        page.addObject("title", title);
        page.addObject("advice", advice);
        page.addObject("errors", errors);
        page.addObject("reference", reference);
        return page;
    }

    private Map<String, String> translated(FieldError error) {
        String message = texts.getMessage(error.code(), error.args(), reader());
        String field = error.path().replaceFirst("^.*[./]", "");
        return Map.of("field", field, "path", error.path(), "message", message);
    }

    private String named(Problem problem, String part, String otherwise) {
        return texts.getMessage(problem.code() + part, problem.args(), otherwise, reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
