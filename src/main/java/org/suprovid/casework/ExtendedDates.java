package org.suprovid.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ExtendedDatesStay;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.RowAccess;

/** Tells the worker, and the timeline, of an extended date that stays though the change under it was taken back. */
@Component
class ExtendedDates {

    private final Cases cases;
    private final CaseAudience audience;
    private final Timeline timeline;
    private final Notifications notifications;
    private final RowAccess access;
    private final Clock clock;

    ExtendedDates(
            Cases cases,
            CaseAudience audience,
            Timeline timeline,
            Notifications notifications,
            RowAccess access,
            Clock clock) {
        this.cases = cases;
        this.audience = audience;
        this.timeline = timeline;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(ExtendedDatesStay event) {
        timeline.record(
                event.stays().stream()
                        .map(one -> new Timeline.About(one.caseId(), DatedSubject.of(one.code(), day(one.due()))))
                        .toList(),
                CaseEvent.of("deadline.STAYS"));
        Word version = StandardNames.word(event.standard(), event.versionId());
        access.asSystem(() -> {
            Map<Long, CaseFile> files = cases.byIds(
                    event.stays().stream().map(ExtendedDatesStay.Stay::caseId).collect(Collectors.toSet()));
            event.stays().forEach(one -> tell(one, files.get(one.caseId()), version));
        });
    }

    private void tell(ExtendedDatesStay.Stay one, CaseFile file, Word version) {
        String path = CasePaths.of(one.caseId(), one.code(), one.subject());
        LocalDate due = day(one.due());
        notifications.tell(
                new News(
                        Kind.DEADLINE_STAYS,
                        Kind.DEADLINE_STAYS + ":" + path + ":" + version.value(),
                        path,
                        List.of(Word.number(file.number()), DeadlineNames.word(one.promised()), Word.day(due), version),
                        due,
                        "/cases/" + file.number(),
                        false),
                audience.workers(file));
    }

    private LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, clock.getZone());
    }
}
