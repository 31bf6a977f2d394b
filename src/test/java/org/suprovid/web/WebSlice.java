package org.suprovid.web;

import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.engine.DiagramsHealth;
import org.suprovid.link.AnswerSize;
import org.suprovid.link.LinkPlace;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SuprovidProperties;
import org.suprovid.security.StaffDirectory;

/** The frame and the error pages on a real server, without database, engine and sign-in; and pages that go wrong. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WebSlice.Setup.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface WebSlice {

    // no configuration by name: the scan of the whole application must not find it
    @ComponentScan(basePackageClasses = WebConfiguration.class)
    @EnableConfigurationProperties(SuprovidProperties.class)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    class Setup {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T08:10:00Z"), ZoneId.of("Europe/Kyiv"));
        }

        @Bean
        StaffDirectory staff() {
            return mock(StaffDirectory.class);
        }

        @Bean
        DiagramsHealth diagrams() {
            return new DiagramsHealth();
        }

        @Bean
        LinkPlace door() {
            return new LinkPlace("/q");
        }

        @Bean
        FilterRegistrationBean<AnswerSize> size() {
            return AnswerSize.before("/q/*");
        }
    }

    @Controller
    @TestComponent
    class Trouble {

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("the secret of Iryna Bondar");
        }

        @GetMapping({"/asks", "/api/asks"})
        String asks(@RequestParam long number) {
            return "error/problem";
        }

        @GetMapping({"/late", "/api/late"})
        String late() {
            throw new Problem.Conflict("no.such.text");
        }

        @GetMapping("/twice")
        String twice() {
            throw new DuplicateKeyException("the secret of Iryna Bondar");
        }

        @GetMapping("/unreadable")
        String unreadable() {
            throw new DataIntegrityViolationException("the secret", new SQLException("Iryna Bondar", "22021"));
        }

        @GetMapping("/damaged")
        String damaged() {
            throw new DataIntegrityViolationException("the secret", new SQLException("Iryna Bondar", "23514"));
        }

        @GetMapping({"/invalid", "/api/invalid"})
        String invalid() {
            throw new Problem.Invalid(List.of(new FieldError("km2[0].due", "web.select.none")));
        }

        @GetMapping({"/somebody-elses", "/api/somebody-elses"})
        String somebodyElses() {
            throw new Problem.NotFound("worklist.task.unknown");
        }

        @GetMapping("/waits")
        String waits() {
            throw new Problem.Forbidden(
                    "worklist.task.others", "Ірина Бондар", "/cases/КМ-2026-00012-1", "КМ-2026-00012-1");
        }

        @GetMapping("/cases/{number}/late")
        String lateAtACase() {
            throw new Problem.Conflict("problem.moved");
        }

        @GetMapping("/list")
        String list() {
            throw new Problem.NotFound("problem.page");
        }

        @GetMapping({"/api/closed", "/q/broken"})
        void closed(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(request.getRequestURI().startsWith("/api") ? 401 : 500);
        }

        @GetMapping({"/unreachable", "/api/unreachable"})
        String unreachable() {
            throw new DataAccessResourceFailureException("connection to 10.0.0.1 refused");
        }

        @GetMapping("/lost")
        String lost() {
            var failure = new TransactionSystemException("JDBC rollback failed", new SQLException("10.0.0.1 closed"));
            failure.initApplicationException(new SQLException("ended", "57P01"));
            throw failure;
        }

        @GetMapping({"/full", "/api/full"})
        String full() {
            throw new UncategorizedSQLException(
                    "storing a document", null, new SQLException("could not extend file of 10.0.0.1", "53100"));
        }
    }
}
