package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.client.Requests;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Slice;
import org.suprovid.security.StaffMember;

/** My work: page by page, as far ahead as one likes, in one's own calendar, and what is late in the team. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class WorkPagesTests {

    private static final int TASKS = 2 * Worklist.PAGE + 20;

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private Worklist worklist;

    @Autowired
    private UserTasks tasks;

    @Autowired
    private JdbcTemplate sql;

    private long programme;
    private StaffMember manager;

    @BeforeEach
    void somebody() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        manager = staff.caseManager(programme);
    }

    @AfterEach
    void timeGoesOn() {
        walks.backToTheSystemsTime();
    }

    @Test
    void pagesLoseNothingAndRepeatNothingWhileTasksAreFinished() {
        Set<String> open = manyTasks();
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Slice<WorkItem> page = page(after);
            page.rows().stream().map(WorkItem::id).forEach(seen::add);
            after = page.next();
            // meanwhile somebody finishes one that was seen and one that is still to come
            finish(page.rows().get(0).id());
            open.stream().filter(id -> !seen.contains(id)).findFirst().ifPresent(ahead -> {
                finish(ahead);
                open.remove(ahead);
            });
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(open);
    }

    @Test
    void howFarAheadOneLooksIsRemembered() throws Exception {
        due("2026-03-01 10:00", "2026-03-02 23:00", "2026-03-08 12:00", "2026-03-09 12:00", null);
        assertThat(shown()).hasSize(5);
        ask(post("/work/until").param("until", "TODAY"));
        assertThat(shown()).hasSize(2);
        ask(post("/work/until").param("until", "WEEK"));
        assertThat(shown()).hasSize(3);
        assertThat(ask(get("/work")).getContentAsString()).contains("aria-pressed=\"true\"");
        assertThat(ask(post("/work/until").param("until", "NEVER")).getStatus()).isEqualTo(400);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void theCalendarHoldsOnesOwnDatesAndNothingPrivate() throws Exception {
        CaseWalk walk =
                walks.somebody(programme, manager, staff.supervisor(programme)).toCase();
        CaseWalk other = walks.somebody().toCase();
        MockHttpServletResponse answer = ask(get("/work/calendar.ics"));

        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getContentAsString().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("SUMMARY:" + walk.number() + "\r\n", "DTSTART;VALUE=DATE:20260302\r\n", "/tasks/")
                .doesNotContain(other.number(), "Каріна", "Тестова", manager.name());
        assertThat(answer.getContentAsString().lines()).allMatch(line -> line.length() <= 75);
    }

    @Test
    void resultsOfTwoLinesAreToldApartByTheirPlaceInThePlan() {
        walks.somebody(programme, manager, staff.supervisor(programme)).toRound();
        assertThat(abouts("UserTask_RecordLineResult")).containsExactlyInAnyOrder("КМ-1 · 1", "КМ-2 · 1");
        assertThat(abouts("UserTask_MonitoringContact")).containsOnlyNulls();
    }

    @Test
    void theSupervisorSeesWhatIsLateInTheTeam() throws Exception {
        StaffMember supervisor = staff.supervisor(programme);
        CaseWalk walk = walks.somebody(programme, manager, supervisor).toRound();
        assertThat(late(supervisor)).isEmpty();
        walks.untilItIs("2026-04-10");

        assertThat(late(supervisor)).contains(walk.number());
        assertThat(late(staff.supervisor(staff.programme()))).isEmpty();
        assertThat(late(manager)).isEmpty();
    }

    @Test
    void programsListTheDocumentsOfACaseAndACard() throws Exception {
        CaseWalk walk =
                walks.somebody(programme, manager, staff.supervisor(programme)).toRound();
        String card = walk.number().substring(0, walk.number().lastIndexOf('-'));
        for (String path : List.of("/api/v1/cases/" + walk.number(), "/api/v1/clients/" + card)) {
            assertThat(ask(get(path + "/documents")).getContentAsString())
                    .contains("\"formId\":\"client-card\"")
                    .doesNotContain(CaseWalk.WORDS);
        }
        MockHttpServletResponse stranger = web.perform(
                        calls.as(staff.caseManager(programme), get("/api/v1/cases/{n}/documents", walk.number())))
                .andReturn()
                .getResponse();
        assertThat(stranger.getStatus()).isEqualTo(404);
    }

    private Set<String> manyTasks() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < TASKS; i++) {
            ids.add(task());
        }
        // some have the same date, some none
        sql.update(
                "UPDATE act_ru_task SET due_date_ = timestamp '2026-03-05 12:00' + (abs(hashtext(id_)) % 7) * interval '1 day'"
                        + " WHERE assignee_ = ? AND hashtext(id_) % 3 <> 0",
                String.valueOf(manager.id()));
        return ids;
    }

    private void due(String... moments) {
        for (String moment : moments) {
            sql.update("UPDATE act_ru_task SET due_date_ = ?::timestamp WHERE id_ = ?", moment, task());
        }
    }

    private String task() {
        try (var acting = TestStaff.acts(manager)) {
            return tasks.ofBusinessKey(requests.start(programme).number())
                    .get(0)
                    .id();
        }
    }

    private void finish(String taskId) {
        try (var acting = TestStaff.acts(manager)) {
            tasks.complete(taskId, Map.of());
        }
    }

    private List<String> abouts(String kind) {
        try (var acting = TestStaff.acts(manager)) {
            return worklist.page(manager, kind, null, null, Locale.ENGLISH).rows().stream()
                    .map(WorkItem::about)
                    .toList();
        }
    }

    private Slice<WorkItem> page(String after) {
        try (var acting = TestStaff.acts(manager)) {
            return worklist.page(manager, null, null, after, Locale.ENGLISH);
        }
    }

    private List<String> late(StaffMember reader) {
        try (var acting = TestStaff.acts(reader)) {
            return worklist.lateInTeam(reader).stream().map(LateRow::caseNumber).toList();
        }
    }

    /** The tasks that the page shows. */
    private List<String> shown() throws Exception {
        return ask(get("/work"))
                .getContentAsString()
                .lines()
                .filter(line -> line.contains("row-link\" href=\"/tasks/"))
                .toList();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(calls.as(manager, request)).andReturn().getResponse();
    }
}
