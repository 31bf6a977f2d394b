package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.client.Cards;
import org.suprovid.client.Request;
import org.suprovid.client.Requests;
import org.suprovid.engine.Instances;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A request that enters the programme becomes a card and a case with a process of its own (R-7S-01, Q-06). */
@SystemTest
class CaseOpeningTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private CaseOpening opening;

    @Autowired
    private Cases cases;

    @Autowired
    private Cards cards;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Stages stages;

    @Autowired
    private Instances instances;

    @Autowired
    private UserTasks tasks;

    @Autowired
    private RowAccess access;

    private long programme;
    private StaffMember manager;

    @BeforeEach
    void aProgramme() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
    }

    @Test
    void aRequestBecomesOneCaseWithItsProcess() {
        try (var acting = acts(manager)) {
            Request request = requests.start(programme);
            CaseFile opened = access.asSystem(() -> opening.fromRequest(request.id()));
            CaseFile again = access.asSystem(() -> opening.fromRequest(request.id()));

            assertThat(again).isEqualTo(opened);
            assertThat(opened.number()).isEqualTo(opened.cardNumber() + "-1");
            assertThat(opened.caseManagerId()).isEqualTo(manager.id());
            assertThat(opened.stage()).isEqualTo("E01");
            assertThat(instances.tokens(opened.processInstanceId())).containsKey("E01_Admission");
            assertThat(tasks.ofBusinessKey(opened.number())).singleElement().satisfies(task -> {
                assertThat(task.key()).isEqualTo(CaseProcess.OPEN_CLIENT_CARD);
                assertThat(task.assignee()).isEqualTo(String.valueOf(manager.id()));
            });
            assertThat(timeline.of(opened.id(), null, 10).rows())
                    .extracting(TimelineEntry::kind)
                    .containsExactly(Stages.ENTERED, "CASE_OPENED");
        }
    }

    @Test
    void aRequestTakenAtTheDoorGoesToTheCaseManagerWithTheFewestCases() {
        StaffMember busy = manager;
        try (var acting = acts(busy)) {
            long request = requests.start(programme).id();
            access.asSystem(() -> opening.fromRequest(request));
        }
        StaffMember free = staff.caseManager(programme);
        try (var acting = acts(staff.member("intake", programme, Role.INTAKE))) {
            long request = requests.start(programme).id();
            CaseFile opened = access.asSystem(() -> opening.fromRequest(request));
            assertThat(opened.caseManagerId()).isEqualTo(free.id());
            assertThat(cards.find(opened.cardId()))
                    .as("the card goes along, whoever took the request keeps the request")
                    .isEmpty();
            opensFor(free, opened);
        }
    }

    private void opensFor(StaffMember leading, CaseFile opened) {
        try (var acting = acts(leading)) {
            assertThat(cards.get(opened.cardId()).responsibleId()).isEqualTo(leading.id());
        }
    }

    @Test
    void aCaseHandedOverTakesItsCardAlong() {
        StaffMember next = staff.caseManager(programme);
        CaseFile opened;
        try (var acting = acts(staff.member("intake", programme, Role.INTAKE))) {
            long request = requests.start(programme).id();
            opened = access.asSystem(() -> opening.fromRequest(request));
        }
        try (var acting = acts(staff.supervisor(programme))) {
            handovers.changeManager(opened.id(), next.id(), null, HandoverReason.values()[0]);
            assertThat(cards.get(opened.cardId()).responsibleId()).isEqualTo(next.id());
        }
    }

    @Test
    void withoutACaseManagerNoCaseIsOpened() {
        long empty = staff.programme();
        try (var acting = acts(staff.member("intake", empty, Role.INTAKE))) {
            long request = requests.start(empty).id();
            assertThatThrownBy(() -> access.asSystem(() -> opening.fromRequest(request)))
                    .isInstanceOf(Problem.Conflict.class)
                    .hasMessage("casework.problem.noCaseManager");
        }
    }

    @Test
    void aCaseIsSeenByItsManagerAndSupervisorOnly() {
        CaseFile opened;
        try (var acting = acts(manager)) {
            long request = requests.start(programme).id();
            opened = access.asSystem(() -> opening.fromRequest(request));
            assertThat(cases.get(opened.number())).isEqualTo(opened);
        }
        assertThat(seenBy(staff.supervisor(programme), opened)).isTrue();
        assertThat(seenBy(staff.caseManager(programme), opened)).isFalse();
        assertThat(seenBy(staff.supervisor(staff.programme()), opened)).isFalse();
        assertThat(seenBy(staff.analyst(programme), opened)).isFalse();
    }

    @Test
    void aStageIsWrittenOnceHoweverOftenItIsTold() {
        try (var acting = acts(manager)) {
            long request = requests.start(programme).id();
            CaseFile opened = access.asSystem(() -> opening.fromRequest(request));
            access.asSystem(() -> {
                stages.enter(opened.id(), "E01");
                timeline.record(
                        opened.id(), CaseEvent.of("TALK").in("E01").with(java.util.Set.of("PRESENT", "AGREED")));
                stages.leave(opened.id(), "E01", false);
                stages.leave(opened.id(), "E01", false);
                stages.enter(opened.id(), "E02");
            });
            assertThat(timeline.of(opened.id(), null, 10).rows())
                    .filteredOn(entry -> entry.stage() != null)
                    .extracting(entry -> entry.kind() + " " + entry.stage() + " " + entry.participation())
                    .containsExactly(
                            "STAGE_ENTERED E02 ",
                            "STAGE_LEFT E01 AGREED,PRESENT",
                            "TALK E01 "
                                    + timeline.of(opened.id(), null, 10)
                                            .rows()
                                            .get(2)
                                            .participation(),
                            "STAGE_ENTERED E01 ");
            assertThat(cases.get(opened.id()).stage()).isEqualTo("E02");
        }
    }

    private boolean seenBy(StaffMember member, CaseFile file) {
        try (var acting = acts(member)) {
            return cases.byNumber(file.number()).isPresent();
        }
    }
}
