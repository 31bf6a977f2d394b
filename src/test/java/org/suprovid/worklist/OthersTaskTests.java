package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.twelvestep.TwelveStory;

/** A task of one's own case may wait for somebody else: whoever comes to it learns for whom, and goes on to the case. */
@SystemTest
class OthersTaskTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private TwelveStory story;

    @Autowired
    private Records records;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void newsOfADelayLeadsOnThoughTheSupervisorIsToDoIt() throws Exception {
        CaseWalk maria = story.served(TwelveStory.ELDERLY);
        story.askForReassessment(maria);
        String typing = "/tasks/" + maria.task("UserTask_TypeInQuestionnaire").id();
        walks.untilItIs("2026-12-01");

        assertThat(links(maria.manager)).contains(typing);
        MockHttpServletResponse page = open(maria.manager, typing);
        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString())
                .contains("waits for somebody else", "any supervisor of the programme")
                .contains("href=\"/cases/" + maria.number() + "\"");
        assertThat(open(maria.supervisor, typing).getStatus()).isEqualTo(200);
    }

    /** Where somebody in particular is to do it, that is who is named. */
    @Test
    void whoMayNotDoItReadsTheNameOfWhoMay() throws Exception {
        CaseWalk karina = walks.somebody().toCase();
        String opening = "/tasks/" + karina.tasks().get(0).id();
        records.change(
                "UPDATE act_ru_task SET assignee_ = ? WHERE id_ = ?",
                String.valueOf(karina.supervisor.id()),
                karina.tasks().get(0).id());
        assertThat(open(karina.manager, opening).getContentAsString())
                .contains(karina.supervisor.name(), karina.number());
    }

    private List<String> links(StaffMember member) {
        return records.rows(
                "SELECT DISTINCT link FROM notification WHERE staff_id = ? AND link LIKE '/tasks/%'", member.id());
    }

    private MockHttpServletResponse open(StaffMember member, String path) throws Exception {
        return web.perform(calls.as(member, get(path))).andReturn().getResponse();
    }
}
