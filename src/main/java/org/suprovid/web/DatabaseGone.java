package org.suprovid.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.suprovid.platform.DatabaseTrouble;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Answers with advice while the database cannot be reached (503) or its disk is full (507). Stands before everything,
 * since sessions live in the database, too; hence a page that needs neither session nor sign-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseGone extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGone.class);
    private static final String SOON = "10";
    private final ITemplateEngine templates;
    private final ProblemAnswers answers;
    private final ProblemPage page;
    private final ObjectMapper json;

    DatabaseGone(ITemplateEngine templates, ProblemAnswers answers, ProblemPage page, ObjectMapper json) {
        this.templates = templates;
        this.answers = answers;
        this.page = page;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            Optional<DatabaseTrouble> trouble = DatabaseTrouble.behind(failure);
            if (response.isCommitted() || trouble.isEmpty()) {
                throw failure;
            }
            // the message may quote what was to be written
            LOG.error("The database does not answer: {}", trouble.get());
            answer(request, response, status(trouble.get()));
        }
    }

    private static HttpStatus status(DatabaseTrouble trouble) {
        return trouble == DatabaseTrouble.FULL ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        response.reset();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        LocaleContextHolder.setLocale(new ReadersLanguage().resolveLocale(request));
        try {
            write(request, response, status);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        ProblemPage.Told told = answers.told(request, status);
        if (ProblemAnswers.fromProgram(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var problem = Map.of("status", status.value(), "title", told.title(), "detail", told.advice());
            json.writeValue(response.getOutputStream(), problem);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        var context = new WebContext(exchange, LocaleContextHolder.getLocale(), page.model(told));
        templates.process(page.template(request), context, response.getWriter());
    }
}
