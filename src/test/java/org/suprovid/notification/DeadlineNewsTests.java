package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.deadline.DeadlineOverdue;
import org.suprovid.deadline.DeadlinesMoved;
import org.suprovid.deadline.DeadlinesMoved.Delay;
import org.suprovid.deadline.RoundNow;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** Who is asked, and when: the worker before the date, the worker and then the supervisor after it (R-NTF-07). */
@SystemTest
class DeadlineNewsTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    Records records;

    @Autowired
    SqlSessionFactory statements;

    @Autowired
    Notifications notifications;

    @Autowired
    RoundNow round;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private long programme;
    private StaffMember olena;
    private StaffMember iryna;
    private CaseWalk karina;

    @BeforeEach
    void aPlanOfTheSecondOfMarch() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        olena = staff.caseManager(programme);
        iryna = staff.supervisor(programme);
        karina = walks.somebody(programme, olena, iryna).toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theWorkerIsRemindedBeforeTheDate() {
        walks.untilItIs("2026-03-15");
        assertThat(told(olena))
                .containsExactlyInAnyOrder(
                        "Case " + karina.number() + ": Line of the plan КМ-1 · 1, due 16 March",
                        "Case " + karina.number() + ": Line of the plan КМ-2 · 1, due 16 March");
        assertThat(told(iryna)).isEmpty();
    }

    @Test
    void whoStandsInIsAskedAsWell() {
        StaffMember taras = staff.caseManager(programme);
        standsIn(taras);
        walks.untilItIs("2026-03-15");
        assertThat(told(taras)).containsAll(told(olena));
        assertThat(told(olena)).hasSize(2);
        standsIn(null);
        assertThat(told(taras)).isEmpty();
        assertThat(told(olena)).hasSize(2);
    }

    @Test
    void whatIsDoneNeedsNoReminderAnyMore() {
        walks.untilItIs("2026-03-15");
        karina.finish("UserTask_RecordLineResult");
        assertThat(told(olena)).hasSize(1);
        karina.finish("UserTask_RecordLineResult");
        assertThat(told(olena)).isEmpty();
    }

    @Test
    void aDateThatGoesByIsToldToTheWorkerFirst() {
        walks.untilItIs("2026-03-18");
        assertThat(told(olena)).contains("Case " + karina.number() + ": Contact with the client, was due 16 March");
        assertThat(told(iryna)).isEmpty();
    }

    /** Two news of one date would have the reader think of two things. */
    @Test
    void whatIsLateIsNotCalledNearAnyMore() {
        walks.untilItIs("2026-03-25");
        String line = "Case " + karina.number() + ": Line of the plan КМ-1 · 1, ";
        assertThat(told(olena)).contains(line + "was due 16 March").doesNotContain(line + "due 16 March");
    }

    @Test
    void theSupervisorHearsOfWhatTheStandardPassesOn() {
        walks.untilItIs("2026-06-15");
        String review = ": Review the plan, was due 2 June";
        assertThat(told(olena)).contains("Case " + karina.number() + review);
        assertThat(told(iryna)).contains("Case " + karina.number() + " needs your help" + review);
    }

    /** The review has a grace of a week (T-09). */
    @Test
    void theWorkerHearsWhenTheDayEndsAndTheSupervisorAfterTheGrace() {
        String review = ": Review the plan, was due 2 June";
        walks.untilItIs("2026-06-03");
        round.go();
        assertThat(told(olena)).containsOnlyOnce("Case " + karina.number() + review);
        assertThat(told(iryna)).noneMatch(text -> text.endsWith(review));
        walks.untilItIs("2026-06-15");
        round.go();
        assertThat(told(olena)).containsOnlyOnce("Case " + karina.number() + review);
        assertThat(told(iryna)).containsOnlyOnce("Case " + karina.number() + " needs your help" + review);
    }

    @Test
    void aClosedCaseAsksNobody() {
        walks.untilItIs("2026-03-18");
        assertThat(told(olena)).isNotEmpty();
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("OTHER", "NO", "NO");
        walks.untilItIs("2026-09-01");
        assertThat(told(olena)).isEmpty();
        assertThat(told(iryna)).isEmpty();
    }

    @Test
    void aCaseThatWasPassedOnAsksWhoLeadsItNow() {
        StaffMember taras = staff.caseManager(programme);
        walks.untilItIs("2026-03-15");
        karina.as(iryna, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), taras.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        assertThat(told(olena)).isEmpty();
        walks.untilItIs("2026-03-18");
        assertThat(told(olena)).isEmpty();
        assertThat(told(taras)).isNotEmpty();
    }

    @Test
    void noRowHoldsAnythingPrivate() {
        CaseWalk secret = walks.somebody(programme, olena, iryna)
                .finish(
                        "UserTask_RegisterRequest",
                        Map.of("personName", "Таємнична Каріна", "contact", "+380509998877"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PLHIV")))
                .finish("UserTask_OpenClientCard", Map.of("surname", "Таємнична", "goal", "ВІЛ-позитивна"))
                .fromCardToRound();
        walks.untilItIs("2026-06-15");
        assertThat(told(iryna)).anyMatch(text -> text.contains(secret.number()));
        assertThat(records.rows("SELECT n::text FROM notification n"))
                .isNotEmpty()
                .noneMatch(row -> row.matches("(?s).*(Таємнична|Каріна|9998877|ВІЛ|PLHIV|" + CaseWalk.WORDS + ").*"));
    }

    @Test
    void whoMaySeeTheCaseNoLongerReadsNothingOfItAnyMore() {
        walks.untilItIs("2026-06-15");
        assertThat(told(iryna)).isNotEmpty();
        assertThat(told(with(olena, false, Set.of(programme)))).isEmpty();
        assertThat(told(with(iryna, true, Set.of()))).isEmpty();
        assertThat(told(iryna)).isNotEmpty();
    }

    @Test
    @Transactional
    void withdrawingLooksOnlyAtNewsOfTheCase() {
        String path = "case/1/PLAN_REVIEW";
        String withdrawing = statements
                .getConfiguration()
                .getMappedStatement("org.suprovid.notification.NotificationMapper.withdraw")
                .getBoundSql(new HashMap<>(Map.of("about", path)))
                .getSql();
        records.rows("SELECT set_config('enable_seqscan', 'off', true)");
        assertThat(records.rows("EXPLAIN " + withdrawing, new Timestamp(0), path, path, path))
                .anyMatch(line -> line.contains("Index Cond: (case_id = "));
    }

    @Test
    void aDateThatIsLateAgainIsToldAgain() {
        walks.untilItIs("2026-03-18");
        String contact = "Case " + karina.number() + ": Contact with the client, was due 16 March";
        String path = records.rows(
                        "SELECT about FROM notification WHERE staff_id = ? AND about LIKE '%/NO_CONTACT'", olena.id())
                .get(0);
        assertThat(told(olena)).contains(contact);
        transaction.executeWithoutResult(status -> notifications.withdraw(path));
        assertThat(told(olena)).doesNotContain(contact);
        long id = Long.parseLong(path.split("/")[1]);
        DeadlineOverdue again = new DeadlineOverdue(id, "NO_CONTACT", "", Instant.EPOCH, "CASE_MANAGER");
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(status -> events.publishEvent(again));
            transaction.executeWithoutResult(status -> events.publishEvent(again));
        }
        assertThat(told(olena)).containsOnlyOnce(contact);
    }

    @Test
    void aChangeOfTheStandardTakesBackWhatWasSaidOfTheOldDay() {
        walks.untilItIs("2026-03-18");
        String contact = "Case " + karina.number() + ": Contact with the client, was due 16 March";
        long id = karina.as(olena, () -> cases.get(karina.number()).id());
        moved(id, "2026-03-16T21:59:59Z");
        assertThat(told(olena)).contains(contact);
        moved(id, "2026-03-30T20:59:59Z");
        assertThat(told(olena)).isNotEmpty().doesNotContain(contact);
    }

    private void moved(long id, String due) {
        var move = new DeadlinesMoved.Move(id, "NO_CONTACT", "", "instance", Instant.parse(due), true, Delay.NONE);
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(status -> events.publishEvent(new DeadlinesMoved(List.of(move), false)));
        }
    }

    /** The same colleague as the administrator may have changed them. */
    private static StaffMember with(StaffMember member, boolean pledged, Set<Long> programmes) {
        return new StaffMember(
                member.id(),
                member.login(),
                member.name(),
                member.position(),
                member.phone(),
                member.language(),
                member.active(),
                member.passwordGiven(),
                pledged,
                member.revision(),
                member.roles(),
                programmes);
    }

    private void standsIn(StaffMember substitute) {
        karina.as(olena, () -> {
            handovers.nameSubstitute(
                    cases.get(karina.number()).id(),
                    substitute == null ? null : substitute.id(),
                    HandoverReason.LEFT_WORK);
            return null;
        });
    }

    private List<String> told(StaffMember member) {
        return karina.as(member, () -> inbox.page(member.id(), null, Locale.ENGLISH).rows().stream()
                .map(Notice::text)
                .toList());
    }
}
