package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestCases;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.standard.Span;

/** Scenarios SC-09 and SC-10 as far as dates tell them, and cases that follow several standards. */
@SystemTest
class PromisedDatesTests {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    TestCases cases;

    @Autowired
    TestAnchors anchors;

    @Autowired
    Deadlines deadlines;

    @Autowired
    EngineTime time;

    private CurrentActor.Binding acting;

    @BeforeEach
    void theSystemActs() {
        acting = CurrentActor.bind(Actor.SYSTEM);
    }

    @AfterEach
    void theDayEnds() {
        time.run();
        acting.close();
    }

    @ParameterizedTest(name = "SC-09: agreed on 1 March, signed {0}: late {1}")
    @CsvSource({
        "2026-03-03T10:00, false",
        "2026-03-04T23:59:58, false",
        "2026-03-05T00:00, true",
        "2026-03-06T10:00, true"
    })
    void consentIsSignedWithinThreeDays(LocalDateTime signed, boolean late) {
        Deadline consent = kept("CONSENT_SIGN", "2026-03-01T12:00", signed);
        assertThat(consent.dueAt()).isEqualTo(at("2026-03-04T23:59:59"));
        assertThat(consent.metAt().isAfter(consent.overdueAt())).isEqualTo(late);
    }

    @Test
    void consentNotSignedByTheFourthIsOverdueOnTheFifth() {
        long caseId = cases.open("ALLIANCE_LESSON_19");
        Deadline open = promise(caseId, "CONSENT_SIGN", "2026-03-01T12:00");
        assertThat(open.isOverdue(at("2026-03-04T23:59"))).isFalse();
        assertThat(open.isOverdue(at("2026-03-05T00:00"))).isTrue();
    }

    @ParameterizedTest(name = "SC-10: {0} from {1}, done {2}: late {4}")
    @CsvSource({
        "CONFIRM_TEST,     2026-03-01T10:00, 2026-03-08T23:00, 2026-03-08, false",
        "CONFIRM_TEST,     2026-03-01T10:00, 2026-03-09T00:01, 2026-03-08, true",
        "MED_REGISTRATION, 2026-03-08T10:00, 2026-03-23T18:00, 2026-03-23, false",
        "MED_REGISTRATION, 2026-03-08T10:00, 2026-03-24T09:00, 2026-03-23, true",
        "ART_PRESCRIBED,   2026-03-23T10:00, 2026-04-22T18:00, 2026-04-22, false",
        "ART_PRESCRIBED,   2026-03-23T10:00, 2026-04-23T09:00, 2026-04-22, true",
    })
    void theCascadeIsInTimeOnItsLastDay(String code, String from, LocalDateTime done, LocalDate due, boolean late) {
        Deadline step = kept(code, from, done);
        assertThat(step.working().due()).isEqualTo(due);
        assertThat(step.metAt().isAfter(step.overdueAt())).isEqualTo(late);
    }

    @Test
    void theStrictestStandardWinsAndTheOthersAreNoted() {
        long caseId = cases.open("COMPREHENSIVE_DEFAULT", "NYS_AI_2006_LIKE", "ALLIANCE_2010");
        Deadline assessment = deadlines.promise(caseId, "none", "BRIEF_ASSESSMENT", "");
        Working working = assessment.working();
        assertThat(assessment.why().standardCode()).isEqualTo("NYS_AI_2006_LIKE");
        assertThat(working.due()).isEqualTo(working.base().plusDays(15));
        assertThat(working.losers())
                .extracting(Working.Loser::code, Working.Loser::duration, Working.Loser::due)
                .containsExactly(
                        tuple(
                                "COMPREHENSIVE_DEFAULT",
                                Span.of("P30D"),
                                working.base().plusDays(30)),
                        tuple("ALLIANCE_2010", Span.of("P30D"), null));
    }

    @Test
    void whatOneStandardSwitchesOffAnotherMayHaveOn() {
        long caseId = cases.open("ALLIANCE_2010", "COMPREHENSIVE_DEFAULT");
        Deadline reassessment = promise(caseId, "REASSESSMENT", "2026-03-01T10:00");
        assertThat(reassessment.state()).isEqualTo(Deadline.State.OPEN);
        assertThat(reassessment.working().losers())
                .extracting(Working.Loser::due)
                .containsExactly((LocalDate) null);
        long other = cases.open("ALLIANCE_2010", "ALLIANCE_LESSON_19");
        assertThat(promise(other, "REASSESSMENT", "2026-03-01T10:00").state()).isEqualTo(Deadline.State.OFF);
    }

    @Test
    void whereTheDatesAreTheSameTheMainStandardSetsThem() {
        long caseId = cases.open("ALLIANCE_LESSON_19", "ALLIANCE_2010");
        Deadline complaint = promise(caseId, "COMPLAINT", "2026-03-01T10:00");
        assertThat(complaint.why().standardCode()).isEqualTo("ALLIANCE_LESSON_19");
        assertThat(complaint.why().losers()).hasSize(1);
    }

    private Deadline kept(String code, String from, LocalDateTime done) {
        long caseId = cases.open("ALLIANCE_LESSON_19");
        promise(caseId, code, from);
        time.stopAt(done.atZone(KYIV).toInstant());
        deadlines.met(caseId, code, "");
        return deadlines.list(caseId).get(0);
    }

    private Deadline promise(long caseId, String code, String from) {
        anchors.set(caseId, code, "", Anchor.of(at(from), AnchorEvent.STARTED));
        return deadlines.promise(caseId, "none", code, "");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }
}
