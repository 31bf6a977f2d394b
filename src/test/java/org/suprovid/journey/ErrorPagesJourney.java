package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.web.WebSlice;

/** What is said when something fails is usable by everybody, too: in light and dark, at a desk and on a phone. */
@WebSlice
@ExtendWith(Windows.class)
class ErrorPagesJourney {

    private static final List<String> PAGES = List.of(
            "/nowhere 404", "/asks 400", "/late 409", "/invalid 422", "/broken 500", "/unreachable 503", "/full 507");

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "en"})
    void everyErrorPageIsAccessibleAndTranslated(String language, Desk desk) {
        Visit visit = desk.stranger(Screen.desk(language));
        List<Screen> screens = List.of(
                Screen.desk(language),
                Screen.desk(language).dark(),
                Screen.phone(language),
                Screen.phone(language).dark());
        Untranslated untranslated = new Untranslated(Words.in(language));
        SoftAssertions.assertSoftly(softly -> PAGES.forEach(named -> {
            Response answer = visit.page.navigate(named.substring(0, named.indexOf(' ')));
            softly.assertThat(answer.status()).as(named).isEqualTo(Integer.parseInt(named.split(" ")[1]));
            assertThat(styled(visit)).as("%s in our clothes", named).isTrue();
            softly.assertThat(Axe.on(visit.page, screens, List.of())).as(named).isEmpty();
            if (!language.equals("en")) {
                softly.assertThat(untranslated.on(visit.page)).as(named).isEmpty();
            }
        }));
        visit.picture("error-" + language);
    }

    /** Without its stylesheet a page would have colours enough. */
    private static boolean styled(Visit visit) {
        return (boolean) visit.page.evaluate("[...document.styleSheets].some((sheet) => sheet.cssRules.length > 100)");
    }
}
