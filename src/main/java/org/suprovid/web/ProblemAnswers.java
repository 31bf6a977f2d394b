package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.suprovid.web.ProblemPage.Told;

/** Says what went wrong and what to do: as a page to people, as RFC 9457 problem details to programs. No internals. */
@Component
class ProblemAnswers {

    private final MessageSource texts;
    private final StatusTexts statuses;
    private final ProblemPage page;
    private final WaysOn ways;

    ProblemAnswers(MessageSource texts, StatusTexts statuses, ProblemPage page, WaysOn ways) {
        this.texts = texts;
        this.statuses = statuses;
        this.page = page;
        this.ways = ways;
    }

    /** The answer to a plain status. */
    Object to(HttpServletRequest request, HttpStatus status, String reference) {
        return answer(request, status, told(request, status), List.of(), reference, ways.from(request, status));
    }

    /** The answer to a problem that a module has named. */
    Object to(HttpServletRequest request, HttpStatus status, Problem problem) {
        List<Map<String, String>> errors = problem instanceof Problem.Invalid invalid
                ? invalid.errors().stream().map(this::translated).toList()
                : List.of();
        Told usual = told(request, status);
        Told told = new Told(named(problem, ".title", usual.title()), named(problem, ".advice", usual.advice()));
        return answer(request, status, told, errors, null, ways.from(request, problem));
    }

    /** What is said of a plain status. */
    Told told(HttpServletRequest request, HttpStatus status) {
        return new Told(statuses.told(request, status, ".title"), statuses.told(request, status, ".advice"));
    }

    static boolean fromProgram(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return Asked.path(request).startsWith(Asked.API) || (accept != null && accept.contains("json"));
    }

    private Object answer(
            HttpServletRequest request,
            HttpStatus status,
            Told told,
            List<Map<String, String>> errors,
            String reference,
            Optional<WaysOn.Way> way) {
        if (!fromProgram(request)) {
            return new ModelAndView(page.template(request), page.model(told, errors, reference, way), status);
        }
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, told.advice());
        detail.setTitle(told.title());
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
