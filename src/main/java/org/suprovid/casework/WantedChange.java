package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/**
 * Passes on to the case what something beside it has shown: review the plan, or consider another model (R-12S-03b, R-12S-11b). The
 * date of the regular review counts from the plan and stays (T-09); so that nobody waits for it, whoever leads the case is told.
 */
@Component
@Transactional
public class WantedChange {

    private final Cases cases;
    private final Instances instances;
    private final CaseAudience audience;
    private final Notifications notifications;
    private final Clock clock;

    WantedChange(Cases cases, Instances instances, CaseAudience audience, Notifications notifications, Clock clock) {
        this.cases = cases;
        this.instances = instances;
        this.audience = audience;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Whether anybody waits for it now: not while a plan is being drafted, or when the case is over. @param what PLAN_UPDATE or MODEL_SWITCH */
    public boolean ask(long caseId, String what) {
        Change change = Change.valueOf(what);
        Optional<CaseFile> waiting = leading(caseId)
                .filter(file -> file.processInstanceId() != null
                        && instances.waitsFor(file.processInstanceId(), change.message));
        waiting.ifPresent(file -> {
            instances.tell(file.processInstanceId(), change.message, Map.of());
            tell(file, change);
        });
        return waiting.isPresent();
    }

    /** The case whose process leads this one. */
    private Optional<CaseFile> leading(long caseId) {
        return cases.ledWith(caseId).stream().min(Comparator.comparing(CaseFile::id));
    }

    /** Told until the task has been done, as work that came back; whoever asks knows already. */
    private void tell(CaseFile file, Change change) {
        String about = CasePaths.ofWork(file.id(), change.task);
        News news = new News(
                Kind.CHANGE_WANTED,
                Kind.CHANGE_WANTED + ":" + about + ":" + LocalDate.now(clock),
                about,
                List.of(Word.number(file.number()), Word.key("casework.wanted." + change)),
                null,
                "/cases/" + file.number(),
                false);
        notifications.tell(news, audience.otherWorkers(file));
    }

    /** What may be asked for: the message that the case waits for, and the task in which it is answered. */
    private enum Change {
        PLAN_UPDATE(CaseProcess.REVIEW_REQUESTED, "UserTask_ReviewPlan"),
        MODEL_SWITCH(CaseProcess.MODEL_SWITCH_REQUESTED, "UserTask_ChooseModel");

        private final String message;
        private final String task;

        Change(String message, String task) {
            this.message = message;
            this.task = task;
        }
    }
}
