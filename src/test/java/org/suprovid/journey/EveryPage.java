package org.suprovid.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Walks;

/** Every page with every kind of form: usable by everybody in light and dark, at a desk and on a phone, and translated. */
abstract class EveryPage {

    private final String language;
    private final List<Screen> screens;
    private final List<String> rules;

    /** @param rules of axe to ask for on these screens; none named means all */
    EveryPage(String language, List<Screen> screens, List<String> rules) {
        this.language = language;
        this.screens = screens;
        this.rules = rules;
    }

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @Autowired
    Tour tour;

    @Autowired
    Remaining remaining;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void isAccessibleAndTranslated(Desk desk) {
        Set<String> found = new LinkedHashSet<>();
        Untranslated untranslated = new Untranslated(Words.in(language));
        Seen seen = remaining.nothing();
        Consumer<Visit> look = visit -> {
            visit.settle();
            seen.note(visit);
            found.addAll(untranslated.on(visit.page));
            found.addAll(Axe.on(visit.page, screens, rules));
        };
        Team team = organisation.team(language);
        tour.of(desk, team, Screen.desk(language), look);
        Set<String> unseen = remaining.of(desk, team, Screen.desk(language), seen, look);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(found).isEmpty();
            softly.assertThat(unseen).as("pages and forms that nobody came by").isEmpty();
        });
    }
}
