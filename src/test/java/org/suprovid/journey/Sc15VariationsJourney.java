package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.twelvestep.TwelveStory;

/** SC-15, its variations: a leap year, another donor, and success that leads on to the comprehensive model. Ukrainian, at a desk. */
@BrowserJourney
class Sc15VariationsJourney {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TwelveStory story;

    private StaffMember halyna;

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** T-03: the task says until when, and why. */
    @ParameterizedTest
    @CsvSource({
        "ELDERLY_HOME_SUPPORTIVE, 2026-02-01, 2026-03-03, 30 днів",
        "ELDERLY_HOME_SUPPORTIVE, 2028-02-01, 2028-03-02, 30 днів",
        "NYS_AI_2006_LIKE,        2028-02-01, 2028-02-16, 15 днів",
    })
    void theBriefIntakeSaysUntilWhenAndWhy(String standard, String contact, String due, String why, Desk desk) {
        walks.itIs(contact);
        resident(standard);
        Visit manager = desk.of(halyna, Screen.desk("uk"));
        manager.begin("Hold the brief intake", "Марія");
        manager.settle();
        assertThat(manager.page.locator(".aside time[datetime='" + due + "']").first())
                .isVisible();
        assertThat(manager.page.locator(".aside .why")).containsText(why);
        manager.picture("until-" + due);
    }

    /** R-12S-03b, Q-54: steps 5 and 6 run after all, and count from the day of the switch. */
    @Test
    void successLeadsOnToTheComprehensiveModel(Desk desk) {
        walks.itIs("2026-02-10");
        CaseWalk maria = story.planned(resident("ELDERLY_HOME_SUPPORTIVE")
                .finish("UserTask_HoldBriefIntake")
                .finish("UserTask_ChooseModel"));
        maria.finish("UserTask_MakeCrisisPlan");
        walks.untilItIs("2026-08-09T09:00");
        maria.finish("UserTask_TypeInQuestionnaire");
        Visit manager = desk.of(halyna, Screen.desk("uk"));
        manager.begin("Look back with the client", "Марія")
                .write("progress", "Нові знайомства, просить більшого")
                .choose("worthwhile", "Yes")
                .choose("reassessmentResult", "Choose the model anew")
                .write("resultReason", "Коротка програма вдалася")
                .picture("success")
                .done();
        TwelveFilled.model(
                        manager.form("Choose model and place"), "Зв’язок із родиною", "No", "Yes", "Residential home")
                .picture("comprehensive")
                .done();
        manager.go("/cases/" + maria.number())
                .reads(manager.words.message("twelvestep.model.COMPREHENSIVE"))
                .settle();
        assertThat(manager.page
                        .locator("[aria-labelledby=deadlines] time[datetime='2026-10-08']")
                        .first())
                .isVisible();
        manager.picture("steps-five-and-six-ahead");
        TwelveFilled.areas(manager.begin("Assess all areas of life", "Марія"), Map.of(7, "Донька за кордоном"))
                .write("strengths", "Товариська, читає вголос іншим")
                .write("clientView", "Хочу частіше чути онуків")
                .picture("all-areas-of-life")
                .done();
        FormPage review = manager.begin("Review the plan", "Марія")
                .write("clientView", "Далі більше")
                .choose("ladderReal", "6 – groups, rehabilitation, work: independence")
                .choose("ladderExpected", "6 – groups, rehabilitation, work: independence")
                .choose("reviewDecision", "Go on with the updated plan")
                .choose("agreedWay", "Oral agreement");
        review.row("lines", 1).choose("action", "Keep");
        review.row("lines", 2).choose("action", "Keep");
        review.picture("full-plan").done();
        assertThat(story.stages(maria)).endsWith("S03", "S07", "S05", "S06", "S07");
        manager.go("/cases/" + maria.number()).settle().picture("served-fully");
    }

    private CaseWalk resident(String standard) {
        long home = staff.home(List.of(standard));
        halyna = staff.member("halyna", "Галина Швець", "uk", home, Role.CASE_MANAGER);
        StaffMember iryna = staff.member("iryna", "Ірина Савчук", "uk", home, Role.SUPERVISOR);
        return walks.somebody(home, halyna, iryna)
                .finish("UserTask_RegisterRequest", Map.of("personName", "Бабенко Марія"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("ELDERLY_RESIDENT"), "age", 82))
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of("groups", List.of("ELDERLY_RESIDENT"), "surname", "Бабенко", "givenName", "Марія"));
    }
}
