package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.activity.ActivityStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.twelvestep.TwelveStory;

/**
 * SC-15 on the screen: a resident of a home, a brief plan of three activities, two of them joined, a conference, a questionnaire on
 * paper, look back, closed with an overview. Ukrainian.
 */
@BrowserJourney
class Sc15ElderlySupportiveJourney {

    private static final String EVENING = "Вечір вишивки";

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TwelveStory story;

    @Autowired
    ActivityStory activities;

    private StaffMember halyna;
    private StaffMember iryna;
    private CaseWalk maria;

    @BeforeEach
    void aResidentIsKnown() {
        walks.itIs("2026-02-01T10:00");
        long home = staff.home(List.of("ELDERLY_HOME_SUPPORTIVE"));
        halyna = staff.member("halyna", "Галина Швець", "uk", home, Role.CASE_MANAGER);
        iryna = staff.member("iryna", "Ірина Савчук", "uk", home, Role.SUPERVISOR);
        maria = walks.somebody(home, halyna, iryna)
                .finish("UserTask_RegisterRequest", Map.of("personName", "Бабенко Марія"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("ELDERLY_RESIDENT"), "age", 82))
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of("groups", List.of("ELDERLY_RESIDENT"), "surname", "Бабенко", "givenName", "Марія"));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void fromTheBriefIntakeToTheOverview(Desk desk) {
        Visit manager = desk.of(halyna, Screen.desk("uk"));
        intake(manager);
        model(manager);
        plan(manager);
        manager.go("/cases/" + maria.number())
                .reads("Підтримувальна модель")
                .settle()
                .picture("resident-served");
        assertThat(story.stages(maria)).contains("no S05", "no S06");
        maria.finish("UserTask_MakeCrisisPlan");

        long outing = activities.planned(halyna, "ELD_OUTING", "Музей", LocalDate.parse("2026-02-20"));
        activities.wished(halyna, outing, maria);
        evening(manager);
        assertThat(story.promised(maria, "SERVICE_START")).containsExactly("MET 2026-02-01");
        walks.untilItIs("2026-02-20T09:00");
        activities.attended(halyna, outing, "2026-02-20", maria);
        activities.done(halyna, outing);
        activities.done(halyna, outing);
        activities.judged(halyna, outing);
        walks.goOn();
        Visit supervisor = desk.of(iryna, Screen.desk("uk").dark());
        conference(manager, supervisor);
        twoOfThree(manager);

        walks.untilItIs("2026-08-09T09:00");
        supervisor.begin("Type in the questionnaire", "Марія");
        FormPage answers = TwelveFilled.questionnaire(new FormPage(supervisor), "3 – so-so", "5 – very good");
        answers.row("marks", 1).choose("mark", "4 – good");
        answers.picture("questionnaire").done();
        manager.begin("Look back with the client", "Марія");
        new FormPage(manager)
                .write("progress", "Нові знайомства, хор двічі на тиждень")
                .choose("worthwhile", "Yes")
                .choose("reassessmentResult", "Prepare the exit")
                .write("resultReason", "Мети досягнуто")
                .picture("look-back")
                .done();
        FormPage closure = Filled.closure(manager.form("Summarise the closure"));
        assertThat(manager.page
                        .locator("input[id*='activities_activity_']")
                        .evaluateAll("all => all.map(field => field.value)"))
                .asString()
                .contains(EVENING, "Музей");
        closure.write("openReason", "Решту робить сама").picture("closure").done();
        manager.go("/cases/" + maria.number()).settle().picture("resident-leaves");
    }

    private void intake(Visit manager) {
        FormPage form = TwelveFilled.intake(
                manager.begin("Hold the brief intake", "Марія"),
                "Residential home",
                "Бракує товариства",
                "Company, conversation",
                "Hobby circles");
        Filled.need(form.row("needs", 1), "Товариство", "Housing and everyday life", "Yes", Filled.SUBJECTIVE);
        form.picture("intake").done();
    }

    /** Against the table first: it asks why; then as the table proposes. */
    private void model(Visit manager) {
        FormPage form = TwelveFilled.model(
                        manager.form("Choose model and place"), "Товариство", "Yes", "No", "Residential home")
                .refused();
        manager.reads("таблиця пропонує підтримувальну модель");
        form.choose("model", TwelveFilled.SUPPORTIVE).picture("model").done();
    }

    private void plan(Visit manager) {
        FormPage form = manager.form("Draft the service plan")
                .choose("requestClear", "Yes")
                .write("goal", "Змістовне дозвілля");
        line(form, 1, "«Мої захоплення»", "My hobbies", 14);
        line(form, 2, "«Разом на відпочинок»", "Together for rest", 21);
        line(form, 3, "«Співпраця»", "Cooperation", 40);
        form.picture("three-activities").done();
        Filled.agreement(manager.form("Agree the plan with the client"), 3).done();
    }

    private void line(FormPage form, int number, String measure, String service, int days) {
        FormPage row = form.row("km1", number).choose("service", service);
        Filled.ownLine(row, measure, "Товариство", walks.today().plusDays(days));
    }

    /** The same day: planned, held, everybody who came is ticked once, on the list of the event (R-12S-07b). */
    private void evening(Visit manager) {
        manager.go("/activities/new");
        check(manager, "plan.service.ELD_HOBBY");
        check(manager, "activity.channel.NOTICE_BOARD");
        manager.type("title", EVENING)
                .type("place", "Актова зала")
                .type("heldOn", walks.today().toString())
                .press("activity.new.do");
        manager.press("activity.step.GATHER.do").press("activity.step.PREPARE.do");
        assertThat(manager.button("activity.step.HOLD.do")).isVisible();
        manager.page.locator("input[name=attended]").check();
        manager.picture("who-came").press("activity.step.HOLD.do");
        check(manager, "activity.verdict.WELL");
        manager.press("activity.verdict.do")
                .reads(manager.words.message("activity.state.OVER"))
                .picture("evening-is-over");
    }

    private static void check(Visit manager, String messageKey) {
        manager.page.getByLabel(manager.words.message(messageKey)).check();
    }

    /** T-25: after her last activity whoever leads the case is asked to meet about it. */
    private void conference(Visit manager, Visit supervisor) {
        FormPage call = TwelveFilled.conference(
                manager.begin("Call the conference", "Марія"), "After activities", "Що їй до душі далі?", "Ірина");
        call.on("heldOn", walks.today())
                .choose("sharing", "Nobody from outside takes part")
                .picture("conference-called")
                .done();
        walks.itIs("2026-02-20T12:00");
        manager.begin("Hold the conference and write its minutes", "Марія")
                .choose("conferenceHeld", "Yes")
                .choose("clientPresent", "Yes")
                .write("discussed", "Вишивка вдалася, автобус до музею затісний")
                .choose("conferenceFollows", "Nothing")
                .picture("minutes")
                .done();
        supervisor
                .begin("Sign the minutes", "Марія")
                .choose("minutesSigned", "Yes")
                .done();
    }

    /** What she came to is filled in from the lists; the third she does not want; one line more for the months to come. */
    private void twoOfThree(Visit manager) {
        for (int line = 1; line <= 2; line++) {
            manager.begin("Record the result of the line", "Марія")
                    .choose("quality", "5 – very good")
                    .picture("joined-" + line)
                    .done();
        }
        manager.begin("Record the result of the line", "Марія")
                .choose("lineOutcome", "Service not received")
                .choose("nonReceiptReason", "The client decided against it")
                .picture("not-joined")
                .done();
        FormPage review = manager.begin("Review the plan", "Марія")
                .write("clientView", "Хочу співати у хорі")
                .choose("ladderReal", "6 – groups, rehabilitation, work: independence")
                .choose("ladderExpected", "6 – groups, rehabilitation, work: independence")
                .choose("reviewDecision", "Go on with the updated plan")
                .choose("agreedWay", "Oral agreement");
        manager.page
                .locator("fieldset:has(> .choices [id*='metNeeds-']) input")
                .first()
                .uncheck();
        line(review, 1, "Хор", "Leisure", 200);
        review.done();
    }
}
