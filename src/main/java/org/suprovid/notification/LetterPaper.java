package org.suprovid.notification;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter as text and as HTML. */
@Component
class LetterPaper {

    private final ITemplateEngine templates;

    LetterPaper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param link null if there is nothing to open */
    String text(Letter letter, String link) {
        String sections = letter.sections().stream().map(LetterPaper::text).collect(Collectors.joining("\n\n"));
        return link == null ? sections + "\n" : sections + "\n\n" + letter.link() + ": " + link + "\n";
    }

    String html(Letter letter, String link, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("letter", letter);
        context.setVariable("link", link);
        return templates.process("notification/letter", context);
    }

    private static String text(Letter.Section section) {
        String lines = section.lines().stream().collect(Collectors.joining("\n"));
        return section.heading() == null ? lines : section.heading() + "\n" + lines;
    }
}
