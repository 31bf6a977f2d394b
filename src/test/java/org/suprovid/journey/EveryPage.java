package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Walks;

/** Every page with every kind of form: usable by everybody in light and dark, at a desk and on a phone, and translated. */
@BrowserJourney
class EveryPageJourney {

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @Autowired
    Tour tour;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void isAccessibleAndTranslated(String language, Desk desk) {
        // the same elements stand on both pages: the second language is for the other two looks
        List<String> rules = language.equals("uk") ? List.of() : Axe.OF_LOOKS;
        List<Screen> screens = language.equals("uk")
                ? List.of(Screen.desk(language), Screen.phone(language).dark())
                : List.of(Screen.desk(language).dark(), Screen.phone(language));
        Set<String> found = new LinkedHashSet<>();
        Untranslated untranslated = new Untranslated(Words.in(language));
        tour.of(desk, organisation.team(language), Screen.desk(language), visit -> {
            visit.settle();
            found.addAll(untranslated.on(visit.page));
            found.addAll(Axe.on(visit.page, screens, rules));
        });
        assertThat(found).isEmpty();
    }
}
