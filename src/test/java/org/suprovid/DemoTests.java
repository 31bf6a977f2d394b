package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.deadline.CheckedNow;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.ProgrammeDefinition;
import org.suprovid.security.ProgrammeDefinitions;

/** The organisation that a new system begins with. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"suprovid.jobs=false", "suprovid.demo=true"})
@ActiveProfiles("test")
@AutoConfigureMockMvc
class DemoTests {

    @Autowired
    private CheckedNow deadlines;

    @Autowired
    private ProgrammeDefinitions definitions;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    RowAccess access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    /** Nobody who signs in for the first time is led to a page that fails or refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "olena", "taras", "halyna", "iryna", "nadia", "bohdan", "lesia", "oksana", "mykola", "petro", "admin",
                "maksym"
            })
    void everyLinkLeadsSomewhere(String login) throws Exception {
        LinkWalk walk = new LinkWalk(web, users.loadUserByUsername(login));
        assertThat(walk.dead()).isEmpty();
        assertThat(walk.kinds()).isGreaterThan(3);
    }

    @Test
    void aboutThirtyPeopleStandInEveryStageAndSomeAreLate() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(count("SELECT count(*) FROM case_file")).isGreaterThanOrEqualTo(30);
            assertThat(sql.queryForList(
                            "SELECT DISTINCT e.stage FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                    + " WHERE c.status = 'OPEN' AND e.kind = 'STAGE_ENTERED' AND NOT EXISTS (SELECT 1"
                                    + " FROM case_event l WHERE l.case_id = e.case_id AND l.stage = e.stage"
                                    + " AND l.kind = 'STAGE_LEFT' AND l.id > e.id) AND e.stage LIKE 'E%' ORDER BY 1",
                            String.class))
                    .as("stages that somebody stands in today")
                    .containsExactly("E01", "E02", "E03", "E04", "E05", "E06", "E07");
            assertThat(count("SELECT count(*) FROM deadline WHERE state = 'OPEN' AND due_at < now()"))
                    .isPositive();
            assertThat(count("SELECT count(*) FROM case_file WHERE status = 'CLOSED'"))
                    .isPositive();
        }));
    }

    /** Whoever wants to see the system with the eyes of a role signs in as somebody who has it. */
    @Test
    void somebodyWorksInEveryRoleThatSeesSomething() {
        transaction.executeWithoutResult(status ->
                access.asSystem(() -> assertThat(sql.queryForList("SELECT DISTINCT role FROM staff_role", String.class))
                        .contains(
                                "INTAKE",
                                "OUTREACH",
                                "CASE_MANAGER",
                                "VOLUNTEER",
                                "SUPERVISOR",
                                "DONOR",
                                "TEAM_MEMBER",
                                "PROCESS_ANALYST",
                                "ADMIN")));
    }

    /** R-DOC-01. */
    @Test
    void somebodyIsToBeAskedAboutARequest() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> assertThat(
                        count("SELECT count(*) FROM request WHERE state = 'OPEN' AND follow_up_on IS NOT NULL"))
                .isPositive()));
    }

    /** R-12S-01 … 12: somebody in the home has come through every step; a conference is held elsewhere. */
    @Test
    void residentsOfTheHomeStandOnEveryStep() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> assertThat(sql.queryForList(
                        "SELECT DISTINCT stage FROM case_event WHERE kind = 'STAGE_ENTERED' AND stage LIKE 'S%' ORDER BY 1",
                        String.class))
                .containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S11", "S12")));
    }

    /** R-12S-01, R-12S-01d: the home has answered its four questions; who may not hold a first contact there learns why. */
    @Test
    void theHomeSaysWhomItIsForAndWhoMayMeetThemFirst() {
        long home = sql.queryForObject("SELECT id FROM programme WHERE code = 'ELDERLY_HOME'", Long.class);
        ProgrammeDefinition answers = definitions.of(home);
        assertThat(answers.announced()).contains("Дошки оголошень");
        assertThat(answers.firstContact()).contains("розповісти про всі послуги");
        assertThat(answers.skills()).containsExactlyInAnyOrderElementsOf(ProgrammeDefinition.SKILLS);
        assertThat(definitions.missing(home, id("halyna"))).isEmpty();
        assertThat(definitions.missing(home, id("iryna"))).containsExactly("COUNSELLING");
    }

    private long id(String login) {
        return sql.queryForObject("SELECT id FROM staff WHERE login = ?", Long.class, login);
    }

    /** Whoever looks at the page of findings for the first time has nothing to judge. */
    @Test
    void theNightlyCheckFindsNothing() {
        assertThat(deadlines.run().findings()).isEmpty();
    }

    @Test
    void moreIsInTimeThanLate() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            int dated = count("SELECT count(*) FROM act_ru_task WHERE due_date_ < '9000-01-01'");
            int late = count("SELECT count(*) FROM act_ru_task WHERE due_date_ < now()");
            assertThat(late).isPositive().isLessThan(dated / 3);
        }));
    }

    /** R-12S-11: somebody was helped by the plan made before the crisis, and is looked back on it with. */
    @Test
    void oneCrisisOfEachProgrammeIsOverAndWaitsToBeLookedBackOn() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(sql.queryForList("SELECT state || ' ' || plan_version FROM crisis", String.class))
                    .containsExactly("ENDED 1", "ENDED 1");
            assertThat(count("SELECT count(*) FROM act_ru_task WHERE task_def_key_ = 'UserTask_ReviewCrisis'"))
                    .isEqualTo(2);
        }));
    }

    /** R-CAT-40, R-12S-09b: something goes on in the home today, something is being prepared, more is wished for. */
    @Test
    void residentsOfTheHomeComeTogether() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(sql.queryForList("SELECT service FROM activity ORDER BY id", String.class))
                    .containsExactly("EXT_LEISURE", "ELD_HOBBY");
            assertThat(count("SELECT count(*) FROM activity_attendance")).isGreaterThan(1);
            assertThat(count("SELECT count(*) FROM activity_participant")).isGreaterThan(1);
            assertThat(count("SELECT max(wished) FROM activity_idea")).isEqualTo(2);
        }));
    }

    /** R-12S-10: a conference was held, and two people carry out what it decided. */
    @Test
    void oneConferenceWasHeldAndItsDecisionsAreBeingCarriedOut() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(sql.queryForList("SELECT state FROM conference", String.class))
                    .containsExactly("DECIDED");
            assertThat(count("SELECT count(*) FROM act_ru_task WHERE task_def_key_ = 'UserTask_CarryOutDecision'"))
                    .isEqualTo(2);
        }));
    }

    /** R-LESSON-60: somebody is on the way to another programme, whose case manager finds the package. */
    @Test
    void onePackageWaitsInTheOtherProgramme() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(sql.queryForList(
                            "SELECT t.state || ' ' || s.login FROM transfer t JOIN staff s ON s.id = t.manager_id",
                            String.class))
                    .containsExactly("SENT halyna");
        }));
    }

    private int count(String query) {
        return sql.queryForObject(query, Integer.class);
    }
}
