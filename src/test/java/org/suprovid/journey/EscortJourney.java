package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A volunteer takes a client to the lawyer and writes down in the corridor, on a telephone, how it went (R-REF-30…33). */
@BrowserJourney
class EscortJourney {

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Organisation organisation;

    @Autowired
    TestStaff staff;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @ParameterizedTest
    @CsvSource({"uk,320,LIGHT", "ru,390,DARK"})
    void fromTheMeetingToTheRecord(String language, int width, ColorScheme scheme, Desk desk) {
        Team team = organisation.team(language);
        StaffMember taras = staff.member("taras", "Тарас Бойчук", language, team.programme(), Role.VOLUNTEER);
        CaseWalk karina =
                story.referredTo("LEGAL_ADVICE", walks.somebody(team.programme(), team.olena(), team.iryna()));
        String slip = karina.refer(Map.of(
                "way", "ACCOMPANIMENT",
                "escort", String.valueOf(taras.id()),
                "meetingPoint", "біля фонтана навпроти входу",
                "meetingTime", "09:15",
                "appointmentTime", "10:30",
                "bring", "паспорт"));
        walks.goOn();
        walks.untilItIs("2026-03-03T13:00");
        Visit volunteer = desk.of(taras, new Screen(width, 700, scheme, language));
        assertThat(volunteer.page.locator("h1")).hasText(volunteer.words.message("escort.title"));
        look(volunteer, "list");
        volunteer.page.locator(".row-link").click();
        volunteer.reads("біля фонтана").readsNot(karina.number()).readsNot("Тестова");
        look(volunteer, "meeting");
        volunteer.press("escort.write.do");
        assertThat(volunteer.page.locator(".error-summary")).isVisible();
        volunteer.page.locator("label[for='actions-TRAVELLED']").click();
        volunteer.page.locator("label[for='actions-WAITED_FOR_END']").click();
        volunteer.page.locator("label[for='visitHappened1']").click();
        volunteer.type("minutes", "120").type("impressions", "полегшення");
        look(volunteer, "written");
        volunteer.press("escort.write.do");
        volunteer.reads(volunteer.words.message("escort.done.mark")).reads(slip);
        look(volunteer, "done");
        volunteer.page.locator("a[href$='/records/1']").click();
        volunteer.reads("полегшення").readsNot(karina.number()).readsNot("Тестова");
        look(volunteer, "record");
        assertThat(new Untranslated(Words.in(language)).on(volunteer.page)).isEmpty();
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer");
    }

    private static void look(Visit visit, String what) {
        assertThat(Axe.on(visit.page, List.of(), List.of())).isEmpty();
        visit.picture(what);
    }
}
