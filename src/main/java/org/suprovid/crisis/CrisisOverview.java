package org.suprovid.crisis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ClosureOverview;

/** Names the crises that are not over to whoever closes their case (R-12S-11, R-7S-07). */
@Component
class CrisisOverview implements ClosureOverview {

    private final Crises crises;
    private final MessageSource texts;

    CrisisOverview(Crises crises, MessageSource texts) {
        this.crises = crises;
        this.texts = texts;
    }

    /** What was done in a crisis stands in its own papers. */
    @Override
    public List<Activity> activities(CaseFile file) {
        return List.of();
    }

    @Override
    public boolean anythingOpen(CaseFile file) {
        return false;
    }

    @Override
    public boolean referralsServed(CaseFile file) {
        return false;
    }

    @Override
    public List<String> crises(CaseFile file) {
        Locale reader = LocaleContextHolder.getLocale();
        return crises.ofCase(file.id()).stream()
                .filter(Crisis::isRunning)
                .map(crisis -> words(crisis, reader))
                .toList();
    }

    private String words(Crisis crisis, Locale reader) {
        return Stream.of(
                        texts.getMessage("crisis.title", new Object[] {String.valueOf(crisis.number())}, reader),
                        texts.getMessage("crisis.kind." + crisis.kind(), null, reader),
                        crisis.isInDanger() ? texts.getMessage("crisis.inDanger", null, reader) : "",
                        texts.getMessage("crisis.state." + crisis.state(), null, reader))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
