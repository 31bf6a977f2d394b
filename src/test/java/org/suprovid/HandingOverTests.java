package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.TaskWork;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** No gap for the client: what was begun goes along with the case, and a stand-in finds the work (R-ROLE-25). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class HandingOverTests {

    private static final Map<String, Object> BEGUN = Map.of("surname", "Напівнаписана");

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    TaskWork work;

    @Autowired
    Worklist worklist;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    private CaseWalk karina;
    private StaffMember first;
    private StaffMember second;
    private String card;

    @BeforeEach
    void aCardIsBeingFilled() {
        long programme = staff.programme();
        first = staff.caseManager(programme);
        second = staff.caseManager(programme);
        karina = walks.somebody(programme, first, staff.supervisor(programme)).toCase();
        card = karina.task("UserTask_OpenClientCard").id();
        types(first, BEGUN);
    }

    @Test
    void aDraftGoesAlongWithTheCase() {
        handOver();
        assertThat(opens(second)).containsEntry("surname", "Напівнаписана");
        assertThat(drafts()).containsExactly(String.valueOf(second.id()));
        assertThatThrownBy(() -> opens(first)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void ofTwoDraftsTheLaterOneIsKept() {
        stands(second);
        types(second, Map.of("surname", "Пізніша"));
        handOver();
        assertThat(opens(second)).containsEntry("surname", "Пізніша");
        assertThat(drafts()).containsExactly(String.valueOf(second.id()));
    }

    @Test
    void aStandInFindsTheTasksInTheirOwnWorkWhileItLasts() throws Exception {
        assertThat(workOf(second)).isEmpty();
        stands(second);
        assertThat(workOf(second))
                .extracting(WorkItem::id, WorkItem::standingIn, WorkItem::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(card, true, false));
        assertThat(workOf(first)).extracting(WorkItem::standingIn).containsExactly(false);
        web.perform(get("/work").with(user(users.loadUserByUsername(second.login()))))
                .andExpect(content().string(containsString("standing in")));
        stands(null);
        assertThat(workOf(second)).isEmpty();
    }

    private void handOver() {
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), second.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
    }

    private void stands(StaffMember substitute) {
        karina.as(first, () -> {
            Long id = substitute == null ? null : substitute.id();
            handovers.nameSubstitute(cases.get(karina.number()).id(), id, HandoverReason.LEFT_WORK);
            return null;
        });
    }

    private void types(StaffMember writer, Map<String, Object> answers) {
        karina.as(writer, () -> {
            work.saveDraft(card, writer, answers, Locale.ENGLISH);
            return null;
        });
    }

    private Map<String, Object> opens(StaffMember reader) {
        return karina.as(reader, () -> work.form(card, reader, Locale.ENGLISH).data());
    }

    private List<WorkItem> workOf(StaffMember reader) {
        return karina.as(reader, () -> worklist.page(reader, null, null, null, Locale.ENGLISH)
                .rows());
    }

    private List<String> drafts() {
        return records.rows(
                "SELECT staff_id::text FROM draft d JOIN case_file c ON d.draft_key LIKE 'case-' || c.id || '/%'"
                        + " WHERE c.number = ?",
                karina.number());
    }
}
