package org.suprovid.journey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** SC-15 on the screen: a resident of a home, brief plan, questionnaire on paper, look back, closed with an overview. */
@BrowserJourney
class Sc15ElderlySupportiveJourney {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

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

        maria.finish("UserTask_MakeCrisisPlan");
        walks.untilItIs("2026-08-09T09:00");
        Visit supervisor = desk.of(iryna, Screen.desk("uk").dark());
        questionnaire(supervisor);
        manager.begin("Look back with the client", "Марія");
        new FormPage(manager)
                .write("progress", "Нові знайомства, хор двічі на тиждень")
                .choose("worthwhile", "Yes")
                .choose("reassessmentResult", "Prepare the exit")
                .write("resultReason", "Мети досягнуто")
                .picture("look-back")
                .done();
        Filled.closure(manager.form("Summarise the closure"))
                .write("openReason", "Решту робить сама")
                .picture("closure")
                .done();
        manager.go("/cases/" + maria.number()).settle().picture("resident-leaves");
    }

    private void intake(Visit manager) {
        manager.begin("Hold the brief intake", "Марія");
        FormPage form = new FormPage(manager)
                .choose("place", "Residential home")
                .choose("mainNeeds", "Company, conversation", "Hobby circles")
                .write("request", "Бракує товариства");
        Filled.need(form.row("needs", 1), "Товариство", "Housing and everyday life", "Yes", Filled.SUBJECTIVE);
        form.picture("intake").done();
    }

    /** Against the table first: it asks why; then as the table proposes. */
    private void model(Visit manager) {
        FormPage form = manager.form("Choose model and place")
                .write("priorityNeeds", "Товариство")
                .tick("servicesExplained")
                .choose("shortTerm", "Yes")
                .choose("longStanding", "No")
                .choose("ready", "Yes")
                .choose("offers", "Both models")
                .choose("model", "Comprehensive – full assessment and full plan")
                .choose("placement", "Residential home")
                .refused();
        manager.reads("таблиця пропонує підтримувальну модель");
        form.choose("model", "Supportive – short, by a brief plan")
                .picture("model")
                .done();
    }

    private void plan(Visit manager) {
        FormPage form = manager.form("Draft the service plan")
                .choose("requestClear", "Yes")
                .write("goal", "Змістовне дозвілля");
        Filled.ownLine(
                form.row("km1", 1),
                "«Мої захоплення»",
                "Товариство",
                walks.today().plusDays(14));
        form.done();
        Filled.agreement(manager.form("Agree the plan with the client"), 1).done();
    }

    private void questionnaire(Visit supervisor) {
        supervisor.begin("Type in the questionnaire", "Марія");
        new FormPage(supervisor)
                .choose("filledIn", "Yes")
                .choose("physical", "3 – so-so")
                .choose("mental", "5 – very good")
                .picture("questionnaire")
                .done();
    }
}
