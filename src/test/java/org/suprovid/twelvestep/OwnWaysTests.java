package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.suprovid.SystemTest;
import org.suprovid.activity.ActivityStory;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** Steps 3 and 4: everybody's own place, own set of activities, and another way where one does not work (R-12S-03, R-12S-04). */
@SystemTest
class OwnWaysTests {

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    ActivityStory activities;

    @Autowired
    Records records;

    @Autowired
    ApiCaller programs;

    @Autowired
    MessageSource texts;

    @BeforeEach
    void aDayInFebruary() {
        walks.itIs("2026-02-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** R-12S-03e: where the service is given belongs to the choice of a model, and stands in the case. */
    @Test
    void whoIsServedIsServedSomewhere() throws Exception {
        CaseWalk maria = story.assessed(ELDERLY);
        assertThat(leftOut(maria, "SUPPORTIVE")).contains("\"path\":\"placement\"");
        assertThat(leftOut(maria, "NOT_NOW")).contains("\"path\":").doesNotContain("placement");
        maria.finish("UserTask_ChooseModel", Map.of("placement", "DAY_UNIT"));
        assertThat(placement(maria)).containsExactly("DAY_UNIT");
        assertThat(page(maria, "/cases/{number}", Locale.ENGLISH)).contains("Place of service: day-stay unit");
    }

    /** R-12S-03e, Q-54: chosen anew, the place is the one there was until somebody says another. */
    @Test
    void thePlaceIsKnownWhenTheModelIsChosenAnew() throws Exception {
        CaseWalk maria =
                story.planned(story.assessed(ELDERLY).finish("UserTask_ChooseModel", Map.of("placement", "DAY_UNIT")));
        story.askForSwitch(maria);
        String task = maria.task("UserTask_ChooseModel").id();
        assertThat(programs.read(maria.manager, "/tasks/" + task + "/form")
                        .at("/data/placement")
                        .asText())
                .isEqualTo("DAY_UNIT");
    }

    @Test
    void whoIsNotServedNowHasNoPlace() {
        CaseWalk maria = story.assessed(ELDERLY)
                .finish("UserTask_ChooseModel", Map.of("ready", "NO", "model", "NOT_NOW", "informed", true));
        assertThat(placement(maria)).containsExactly((String) null);
    }

    /** R-12S-03d: one, two or all three; to come along to what is not planned for one begins nothing. */
    @Test
    void everyResidentHasTheirOwnSetOfActivities() {
        CaseWalk maria = story.planned(
                story.assessed(ELDERLY).finish("UserTask_ChooseModel"), "ELD_HOBBY", "ELD_OUTING", "ELD_COOP");
        CaseWalk petro = story.neighbour(maria, "ELD_HOBBY");
        CaseWalk vira = story.neighbour(maria, "ELD_OUTING", "ELD_COOP");
        long outing = activities.planned(maria.manager, "ELD_OUTING", "Музей", LocalDate.parse("2026-02-02"));
        activities.attended(maria.manager, outing, "2026-02-02", maria, petro, vira);
        assertThat(lines(maria)).containsExactly("ELD_HOBBY PLANNED", "ELD_OUTING IN_PROGRESS", "ELD_COOP PLANNED");
        assertThat(lines(petro)).containsExactly("ELD_HOBBY PLANNED");
        assertThat(lines(vira)).containsExactly("ELD_OUTING IN_PROGRESS", "ELD_COOP PLANNED");
    }

    /** R-12S-04c, R-CAT-40: the source's activities, by the names it gives them. */
    @ParameterizedTest
    @CsvSource({"ELD_HOBBY, Мои увлечения", "ELD_OUTING, Вместе на отдых", "ELD_COOP, Сотрудничество"})
    void theExampleActivitiesAreOffered(String service, String name) {
        assertThat(records.rows("SELECT code FROM service WHERE package = 'ELDERLY'"))
                .contains(service);
        assertThat(texts.getMessage("plan.service." + service, null, Locale.forLanguageTag("ru")))
                .isEqualTo(name);
    }

    /** R-12S-04d, R-ETH-11: what somebody cannot do is nobody's fault; the plan says what is tried instead. */
    @Test
    void anObstacleIsAnsweredWithAnotherWay() throws Exception {
        CaseWalk maria = story.served(ELDERLY);
        maria.finish(
                "UserTask_MonitoringContact",
                Map.of("observed", "Вишиває сама, хоче навчити інших", "obstacles", "Важко сходами"));
        maria.finishLine(
                records.line(maria.number(), "ELD_OUTING"),
                Map.of(
                        "lineOutcome",
                        "NOT_RECEIVED",
                        "nonReceiptReason",
                        "CLIENT_NOT_READY",
                        "alternative",
                        "SPLIT_INTO_STEPS"));
        String plan = "/cases/{number}/plans";
        assertThat(page(maria, plan, Locale.ENGLISH)).contains("Tried instead: break it into smaller steps");
    }

    /** R-12S-04d: whoever works on the line next is told of it, and so is the version of the plan that follows. */
    @Test
    void theOtherWayGoesAlongWithTheLine() throws Exception {
        CaseWalk maria = story.served(ELDERLY);
        long line = records.line(maria.number(), "ELD_HOBBY");
        maria.finishLine(
                line,
                Map.of(
                        "lineOutcome",
                        "MOVED",
                        "newDue",
                        "2026-02-20",
                        "moveReason",
                        "Соромиться говорити",
                        "movedHelp",
                        "DEVELOP_SKILL"));
        assertThat(facts(maria)).contains("What we try instead: build the skill first");
        story.askForReview(maria);
        maria.finish("UserTask_ReviewPlan");
        assertThat(facts(maria)).contains("What we try instead: build the skill first");
        assertThat(page(maria, "/cases/{number}", Locale.ENGLISH)).contains("Tried instead: build the skill first");
    }

    /** What is asked for where nothing but the model is said. */
    private String leftOut(CaseWalk of, String model) throws Exception {
        String task = of.task("UserTask_ChooseModel").id();
        return programs.send(of.manager, Map.of("model", model), post("/api/v1/tasks/{id}/answers", task))
                .getContentAsString();
    }

    private List<String> facts(CaseWalk of) throws Exception {
        List<String> facts = new java.util.ArrayList<>();
        for (var task : of.tasks()) {
            programs.read(of.manager, "/tasks/" + task.id())
                    .at("/facts")
                    .forEach(fact -> facts.add(fact.get("label").asText() + ": "
                            + fact.get("value").asText()));
        }
        return facts;
    }

    private String page(CaseWalk of, String path, Locale reader) throws Exception {
        return programs.call(of.manager, get(path, of.number()).locale(reader)).getContentAsString();
    }

    private List<String> placement(CaseWalk of) {
        return records.rows(
                "SELECT m.placement FROM model_choice m JOIN case_file c ON c.id = m.case_id WHERE c.number = ? ORDER BY m.id",
                of.number());
    }

    private List<String> lines(CaseWalk of) {
        return records.rows(
                "SELECT l.service || ' ' || l.state FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? ORDER BY l.id",
                of.number());
    }
}
