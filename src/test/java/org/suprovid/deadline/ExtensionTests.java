package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.suprovid.SystemTest;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestCases;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowScope;
import org.suprovid.standard.Span;
import org.suprovid.standard.TestStandards;

@SystemTest
@RecordApplicationEvents
class ExtensionTests {

    @Autowired
    WatchedRow row;

    @Autowired
    ManagementService management;

    @Autowired
    EngineTime time;

    @Autowired
    TestStaff staff;

    @Autowired
    TestAnchors anchors;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineExtensions extensions;

    @Autowired
    TestStandards own;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    private CurrentActor.Binding acting;
    private long caseId;
    private String instance;

    @BeforeEach
    void aComplaintOfTheFirstOfJuneIsToBeAnsweredInThirtyDays() {
        long somebody = staff.supervisor(staff.programme()).id();
        acting = CurrentActor.bind(new Actor(somebody, RowScope.SYSTEM, Set.of()));
        caseId = row.open();
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-06-01T09:00"), AnchorEvent.COMPLAINT_RECEIVED));
        Anchor visit = new Anchor(at("2026-06-01T10:00"), AnchorEvent.VISIT_DATED, LocalDate.of(2026, 6, 10));
        anchors.set(caseId, "REF_CONTROL_VISIT", "11", visit);
        instance = row.begin(caseId, "11");
    }

    @AfterEach
    void theDayEnds() {
        row.over();
        acting.close();
    }

    @Test
    void rowTimersAndTaskMoveTogetherAndItIsOnRecord() {
        Deadline before = complaint();
        assertThat(extensions.room(caseId, before.id()).latest()).isEqualTo(at("2026-07-31T23:59:59"));
        assertThat(extensions.foresee(caseId, before.id(), week())).isEqualTo(at("2026-07-08T23:59:59"));
        Deadline after = extensions.extend(caseId, before.id(), week());

        assertThat(after.dueAt()).isEqualTo(at("2026-07-08T23:59:59"));
        assertThat(after).isEqualTo(complaint());
        assertThat(task()).isEqualTo(Date.from(after.dueAt()));
        assertThat(row.job("Event_AnswerNear").getDuedate()).isEqualTo(Date.from(at("2026-07-01T08:00")));
        assertThat(row.job("Event_AnswerOverdue").getDuedate()).isEqualTo(Date.from(after.overdueAt()));
        assertThat(after.why().extensions())
                .containsExactly(new Extension(
                        at("2026-06-01T10:00"),
                        "supervisor",
                        Span.of("P7D"),
                        ExtensionReason.CLIENT_ILL,
                        before.dueAt(),
                        after.dueAt()));
        assertThat(events.stream(DeadlineExtended.class))
                .containsExactly(
                        new DeadlineExtended(caseId, "COMPLAINT", "", ExtensionReason.CLIENT_ILL, after.dueAt()));
    }

    @Test
    void anExtensionOutlivesAnAnchorThatMoves() {
        extensions.extend(caseId, complaint().id(), week());
        anchors.set(caseId, "COMPLAINT", "", Anchor.of(at("2026-06-02T09:00"), AnchorEvent.COMPLAINT_RECEIVED));
        deadlines.restart(caseId, "COMPLAINT", "");
        assertThat(complaint().dueAt()).isEqualTo(at("2026-07-09T23:59:59"));
    }

    @Test
    void whatWasOverdueIsWatchedAnew() {
        Job overdue = row.job("Event_AnswerOverdue");
        time.stopAt(overdue.getDuedate().toInstant());
        management.executeJob(overdue.getId());
        assertThat(complaint().overdueSince()).isNotNull();

        extensions.extend(caseId, complaint().id(), week());
        assertThat(complaint().overdueSince()).isNull();
        assertThat(row.job("Event_AnswerOverdue").getDuedate()).isEqualTo(Date.from(at("2026-07-08T23:59:59")));
    }

    @ParameterizedTest
    @CsvSource({
        "P31D,     deadline.extension.error.longest",
        "P2M,      deadline.extension.error.longest",
        "P0D,      deadline.extension.error.shorter",
        "PT48H,    deadline.extension.error.days",
        "P-3D,     standard.error.span.negative",
        "P1W,      standard.error.span.weeks",
        "P9999Y,   standard.error.span.tooLong",
        "tomorrow, standard.error.span.unreadable",
    })
    void whatCannotBeGivenIsRefusedAtTheField(String span, String reason) {
        long id = complaint().id();
        ExtensionAsked asked = new ExtensionAsked(span, ExtensionReason.OTHER);
        Problem.Invalid refused =
                catchThrowableOfType(Problem.Invalid.class, () -> extensions.extend(caseId, id, asked));
        assertThat(refused.errors())
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("span " + reason);
        assertThat(complaint().dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
    }

    @Test
    void nothingIsGivenWithoutAReason() {
        long id = complaint().id();
        Problem.Invalid refused = catchThrowableOfType(
                Problem.Invalid.class, () -> extensions.extend(caseId, id, new ExtensionAsked("P7D", null)));
        assertThat(refused.errors()).extracting(error -> error.path()).containsExactly("reason");
    }

    @Test
    void thirtyDaysAreGivenOnceAndNoMore() {
        long id = complaint().id();
        extensions.extend(caseId, id, new ExtensionAsked("P30D", ExtensionReason.DISRUPTION));
        assertThatThrownBy(() -> extensions.extend(caseId, id, week()))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("deadline.extension.used");
    }

    @Test
    void aTypedDateIsChangedWhereItWasTyped() {
        long id = one("REF_CONTROL_VISIT").id();
        assertThatThrownBy(() -> extensions.room(caseId, id)).hasMessage("deadline.extension.typed");
    }

    /** */
    @Test
    void aDateOfTheAgreementMovesOnlyWithTheAgreement() {
        Anchor agreed = new Anchor(at("2026-06-01T10:00"), AnchorEvent.ANSWER_AGREED, LocalDate.of(2026, 6, 10));
        anchors.set(caseId, "REF_CONTROL_VISIT", "12", agreed);
        long id = deadlines.promise(caseId, instance, "REF_CONTROL_VISIT", "12").id();
        assertThatThrownBy(() -> extensions.room(caseId, id)).hasMessage("deadline.extension.agreed");
    }

    /** Two donors: the one lets extend once by thirty days, the other twice by a week. */
    @Test
    void theLeastThatAnyDonorAllowsCounts() {
        String strict = own.choosing("ALLIANCE_2010", "extension.times: '2'", "extension.longest: P7D");
        long both = cases.open("ALLIANCE_2010", strict);
        anchors.set(both, "COMPLAINT", "", Anchor.of(at("2026-06-01T09:00"), AnchorEvent.COMPLAINT_RECEIVED));
        long id = deadlines.promise(both, instance, "COMPLAINT", "").id();
        ExtensionRoom room = extensions.room(both, id);
        assertThat(room.timesLeft()).isEqualTo(1);
        assertThat(room.latest()).isEqualTo(at("2026-07-08T23:59:59"));
    }

    @Test
    void whatIsCountedInHoursIsNotPutOff() {
        anchors.set(caseId, "CRISIS_RESPONSE", "0", Anchor.of(at("2026-06-01T09:00"), AnchorEvent.CRISIS_REPORTED));
        long id = deadlines.promise(caseId, instance, "CRISIS_RESPONSE", "0").id();
        assertThatThrownBy(() -> extensions.room(caseId, id)).hasMessage("deadline.extension.hours");
    }

    /** The consent is a duty of three days, of ten at most (T-01). */
    @Test
    void aDutyIsExtendedByASupervisorAndNotBeyondItsLongestDuration() {
        anchors.set(caseId, "CONSENT_SIGN", "", Anchor.of(at("2026-06-01T09:00"), AnchorEvent.VERBAL_AGREEMENT));
        long id = deadlines.promise(caseId, instance, "CONSENT_SIGN", "").id();
        assertThat(extensions.room(caseId, id).latest()).isEqualTo(at("2026-06-11T23:59:59"));
        Problem.Invalid refused = catchThrowableOfType(
                Problem.Invalid.class,
                () -> extensions.extend(caseId, id, new ExtensionAsked("P8D", ExtensionReason.CLIENT_ILL)));
        assertThat(refused.errors())
                .extracting(error -> error.code())
                .containsExactly("deadline.extension.error.longest");
        long worker = staff.caseManager(staff.programme()).id();
        try (var binding = CurrentActor.bind(new Actor(worker, RowScope.SYSTEM, Set.of()))) {
            assertThatThrownBy(() -> extensions.room(caseId, id)).hasMessage("deadline.extension.duty");
        }
        extensions.extend(caseId, id, new ExtensionAsked("P7D", ExtensionReason.CLIENT_ILL));
    }

    @Test
    void whatIsOverNeedsNoMoreTime() {
        long id = complaint().id();
        deadlines.met(caseId, "COMPLAINT", "");
        assertThatThrownBy(() -> extensions.extend(caseId, id, week())).hasMessage("deadline.extension.closed");
    }

    @Test
    void theSecondCheckStaysBeforeTheThird() {
        anchors.set(caseId, "REF_CHECK_1W", "5", Anchor.of(at("2026-06-01T09:00"), AnchorEvent.REFERRED));
        long id = deadlines.promise(caseId, instance, "REF_CHECK_1W", "5").id();
        ExtensionAsked tooMuch = new ExtensionAsked("P23D", ExtensionReason.PARTNER_LATE);
        Problem.Invalid refused =
                catchThrowableOfType(Problem.Invalid.class, () -> extensions.extend(caseId, id, tooMuch));
        assertThat(refused.errors())
                .extracting(error -> error.code())
                .containsExactly("deadline.extension.error.order");
        extensions.extend(caseId, id, new ExtensionAsked("P22D", ExtensionReason.PARTNER_LATE));
    }

    @Test
    void theRecordOfExtensionsCannotBeChanged() {
        extensions.extend(caseId, complaint().id(), week());
        assertThatThrownBy(() -> sql.update("UPDATE deadline_extension SET reason = 'OTHER'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static ExtensionAsked week() {
        return new ExtensionAsked("P7D", ExtensionReason.CLIENT_ILL);
    }

    private Deadline complaint() {
        return one("COMPLAINT");
    }

    private Deadline one(String code) {
        return deadlines.list(caseId).stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Date task() {
        return row.task("UserTask_Answer").getDueDate();
    }
}
