package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ChangeBehind;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.DeadlineEscalated;
import org.suprovid.deadline.DeadlineExtended;
import org.suprovid.deadline.DeadlineOverdue;
import org.suprovid.deadline.DeadlinePassed;
import org.suprovid.deadline.DeadlineReminded;
import org.suprovid.deadline.DeadlineSettled;
import org.suprovid.deadline.Deadlines;
import org.suprovid.deadline.DeadlinesMoved;
import org.suprovid.deadline.DeadlinesMoved.Delay;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.RowAccess;
import org.suprovid.standard.CatalogueTimer;
import org.suprovid.standard.TimerCatalogue;

/** Asks people for what is due: the worker when it is near, the worker and whom the standard names when it is late. */
@Component
class DeadlineNews {

    private static final String SUPERVISOR = "SUPERVISOR";
    private static final Map<Kind, Kind> BY_CHANGE = Map.of(
            Kind.DEADLINE_OVERDUE, Kind.DEADLINE_OVERDUE_BY_CHANGE,
            Kind.DEADLINE_ESCALATED, Kind.DEADLINE_ESCALATED_BY_CHANGE);
    private final Cases cases;
    private final Deadlines deadlines;
    private final ChangeBehind changes;
    private final CaseAudience audience;
    private final Notifications notifications;
    private final RowAccess access;
    private final Clock clock;

    DeadlineNews(
            Cases cases,
            Deadlines deadlines,
            ChangeBehind changes,
            CaseAudience audience,
            Notifications notifications,
            RowAccess access,
            Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.changes = changes;
        this.audience = audience;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineReminded near) {
        tell(near.caseId(), near.code(), near.subject(), Kind.DEADLINE_NEAR, "/" + near.times(), audience::workers);
    }

    /** The worker hears of it at once, the others when the grace has gone by, too (T-09). */
    @EventListener
    void on(DeadlinePassed passed) {
        late(passed.caseId(), passed.code(), passed.subject());
    }

    @EventListener
    void on(DeadlineOverdue late) {
        late(late.caseId(), late.code(), late.subject());
        passOn(late.caseId(), late.code(), late.subject(), late.escalatedTo());
    }

    @EventListener
    void on(DeadlineEscalated old) {
        passOn(old.caseId(), old.code(), old.subject(), old.escalatedTo());
    }

    @EventListener
    void on(DeadlineSettled settled) {
        notifications.withdraw(CasePaths.of(settled.caseId(), settled.code(), settled.subject()));
    }

    /** There is more time: whatever was said of the old date is not true any more. */
    @EventListener
    void on(DeadlineExtended extended) {
        notifications.withdraw(CasePaths.of(extended.caseId(), extended.code(), extended.subject()));
    }

    /** What was said of another day than the new one, or of a delay that is none any more, is not true any more. */
    @EventListener
    void on(DeadlinesMoved moved) {
        Map<String, LocalDate> days = new HashMap<>();
        moved.moves().stream()
                .filter(one -> one.elsewhere() && one.delay() != Delay.STAYS)
                .forEach(one -> days.put(path(one), day(one)));
        notifications.withdrawOtherDays(days);
        notifications.withdraw(paths(moved, Delay.GONE), Kind.DEADLINE_ESCALATED);
        notifications.withdraw(paths(moved, Delay.GONE), Kind.DEADLINE_ESCALATED_BY_CHANGE);
        moved.moves().stream().filter(one -> one.delay() == Delay.BACK).forEach(this::lateAgain);
    }

    private static List<String> paths(DeadlinesMoved moved, Delay delay) {
        return moved.moves().stream()
                .filter(one -> one.delay() == delay)
                .map(DeadlineNews::path)
                .toList();
    }

    private static String path(DeadlinesMoved.Move one) {
        return CasePaths.of(one.caseId(), one.code(), one.subject());
    }

    private void lateAgain(DeadlinesMoved.Move one) {
        access.asSystem(() -> deadlines.open(one.caseId(), one.code(), one.subject()))
                .ifPresent(late -> on(new DeadlineOverdue(
                        late.caseId(), late.code(), late.subject(), late.overdueSince(), late.escalatedTo())));
    }

    private LocalDate day(DeadlinesMoved.Move one) {
        return LocalDate.ofInstant(one.due() == null ? Deadlines.NEVER : one.due(), clock.getZone());
    }

    @EventListener
    void on(CaseClosed closed) {
        notifications.withdrawAllBut(
                CasePaths.of(closed.caseId()), TimerCatalogue.shipped().outliving());
    }

    /** That it is near is not true any more. */
    private void late(long caseId, String code, String subject) {
        notifications.withdraw(List.of(CasePaths.of(caseId, code, subject)), Kind.DEADLINE_NEAR);
        tell(caseId, code, subject, Kind.DEADLINE_OVERDUE, "", audience::workers);
    }

    private void passOn(long caseId, String code, String subject, String role) {
        if (role.equals(SUPERVISOR)) {
            tell(caseId, code, subject, Kind.DEADLINE_ESCALATED, "", audience::supervisors);
        }
    }

    private void tell(
            long caseId,
            String code,
            String subject,
            Kind kind,
            String moment,
            Function<CaseFile, Collection<Long>> audience) {
        access.asSystem(() -> deadlines.open(caseId, code, subject).ifPresent(deadline -> {
            CaseFile file = cases.get(caseId);
            notifications.tell(news(file, deadline, kind, moment), audience.apply(file));
        }));
    }

    /** Told once for each date: a date that was moved is another one. */
    private News news(CaseFile file, Deadline deadline, Kind kind, String moment) {
        LocalDate due = LocalDate.ofInstant(deadline.dueAt(), clock.getZone());
        String path = CasePaths.of(file.id(), deadline.code(), deadline.subject());
        boolean toDo = deadline.taskId() != null && kind != Kind.DEADLINE_ESCALATED;
        List<Word> words = new ArrayList<>(
                List.of(Word.number(file.number()), DeadlineNames.word(deadline.promised()), Word.day(due)));
        Optional<Kind> changed = BY_CHANGE.containsKey(kind)
                ? changes.of(deadline).map(change -> byChange(kind, change, words))
                : Optional.empty();
        return new News(
                changed.orElse(kind),
                kind + ":" + path + ":" + due + moment,
                path,
                words,
                due,
                toDo ? "/tasks/" + deadline.taskId() : "/cases/" + file.number(),
                isUrgent(deadline));
    }

    /** Whoever hears of a delay that they did not cause hears what did. */
    private static Kind byChange(Kind kind, ChangeBehind.Behind change, List<Word> words) {
        words.add(StandardNames.word(change.standard(), change.versionId()));
        words.add(Word.staff(change.approver()));
        return BY_CHANGE.get(kind);
    }

    private static boolean isUrgent(Deadline deadline) {
        return TimerCatalogue.shipped()
                .find(deadline.code())
                .map(CatalogueTimer::urgent)
                .orElse(false);
    }
}
