package org.suprovid.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.client.Request;
import org.suprovid.engine.UserTasks;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;

/** Tells people that a case has become theirs, or somebody else's; nobody is told what they did themselves. */
@Component
class CaseNews {

    private final Notifications notifications;
    private final CaseAudience audience;
    private final UserTasks tasks;
    private final Beside beside;
    private final Clock clock;

    CaseNews(Notifications notifications, CaseAudience audience, UserTasks tasks, Beside beside, Clock clock) {
        this.notifications = notifications;
        this.audience = audience;
        this.tasks = tasks;
        this.beside = beside;
        this.clock = clock;
    }

    /** A request has become a case: known to whoever registered it, if somebody else leads the case. */
    void opened(CaseFile file, Request request) {
        if (file.caseManagerId() == request.takenBy()) {
            return;
        }
        tell(file, Kind.CASE_ASSIGNED, Set.of(file.caseManagerId()), Word.number(file.number()));
        News taken = new News(
                Kind.REQUEST_TAKEN_UP,
                Kind.REQUEST_TAKEN_UP + ":" + request.number(),
                "request/" + request.id(),
                List.of(Word.number(request.number()), Word.staff(file.caseManagerId()), Word.number(file.number())),
                null,
                "/requests/" + request.number(),
                false);
        notifications.tell(taken, Set.of(request.takenBy()));
    }

    /**
     * Whoever worked on the case and does so no longer is asked nothing more about it; whoever begins is told.
     *
     * @param substitute null if nobody
     */
    void passedOn(CaseFile before, long manager, Long substitute) {
        Stream.of(before.caseManagerId(), before.substituteId())
                .filter(worker -> worker != null && worker != manager && !worker.equals(substitute))
                .forEach(worker -> notifications.withdraw(CasePaths.of(before.id()), worker));
        Word number = Word.number(before.number());
        if (manager != before.caseManagerId()) {
            long all = tasks.ofBusinessKey(before.number()).size() + beside.tasks(before);
            Word open = Word.number(String.valueOf(all));
            tell(before, Kind.CASE_HANDED_OVER, Set.of(manager), number, Word.staff(before.caseManagerId()), open);
        }
        if (substitute != null && !substitute.equals(before.substituteId())) {
            tell(before, Kind.CASE_STOOD_IN, Set.of(substitute), number, Word.staff(manager));
        }
    }

    /** The gap is closed: whoever leads the case has read in and told the client (R-7S-22). */
    void takenOver(CaseFile file) {
        tell(
                file,
                Kind.CASE_TAKEN_OVER,
                audience.supervisors(file),
                Word.number(file.number()),
                Word.staff(file.caseManagerId()));
    }

    private void tell(CaseFile file, Kind kind, Collection<Long> people, Word... words) {
        List<Long> others =
                people.stream().filter(id -> id != CurrentActor.staffId()).toList();
        // a case may pass to and fro: each time is news
        String once = kind + ":" + CasePaths.of(file.id()) + ":" + clock.instant();
        notifications.tell(
                new News(kind, once, CasePaths.of(file.id()), List.of(words), null, "/cases/" + file.number(), false),
                others);
    }
}
