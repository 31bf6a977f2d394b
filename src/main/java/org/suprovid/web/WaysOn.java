package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;

/** Leads on from where something went wrong: to the page that the advice names, else to the record it was about. */
@Component
class WaysOn {

    private static final String WITHOUT_QUESTION = "web.error.query.way";
    private static final String RECORD = "web.error.record";
    private static final String FROM_ITS_BEGINNING = ".";
    private static final Pattern OF_A_RECORD =
            Pattern.compile("(/(?:cases|requests|referrals|clients|partners)/([^/]*\\d[^/]*))/.+");
    private final Properties named;
    private final MessageSource texts;

    WaysOn(MessageSource texts) throws IOException {
        this.texts = texts;
        named = PropertiesLoaderUtils.loadProperties(new ClassPathResource("ways-on.properties"));
    }

    /** A link. @param text in the reader's language */
    record Way(String path, String text) {}

    Optional<Way> from(HttpServletRequest request, Problem problem) {
        String way = named.getProperty(problem.code());
        if (way != null) {
            return Optional.of(way(request, way.split(" "), problem.args()))
                    .filter(found -> !found.path().isEmpty());
        }
        return problem instanceof Problem.NotFound ? Optional.empty() : toTheRecord(request);
    }

    /** What was asked in the address and cannot be read is left out of it; whoever was too late goes to the record. */
    Optional<Way> from(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.BAD_REQUEST && Asked.withQuestion(request)) {
            return Optional.of(new Way(Asked.path(request), text(WITHOUT_QUESTION, null)));
        }
        return status == HttpStatus.CONFLICT ? toTheRecord(request) : Optional.empty();
    }

    /** Whoever was too late sees there how it stands now. */
    private Optional<Way> toTheRecord(HttpServletRequest request) {
        Matcher path = OF_A_RECORD.matcher(Asked.path(request));
        return path.matches() ? Optional.of(new Way(path.group(1), text(RECORD, path.group(2)))) : Optional.empty();
    }

    private Way way(HttpServletRequest request, String[] parts, Object[] args) {
        String[] filled = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            filled[i] = MessageFormat.format(parts[i], args);
        }
        String path = filled[0].equals(FROM_ITS_BEGINNING) ? Asked.path(request) : filled[0];
        return new Way(path, text(filled[1], parts.length > 2 ? filled[2] : null));
    }

    private String text(String key, String name) {
        return texts.getMessage(key, new Object[] {name}, LocaleContextHolder.getLocale());
    }
}
