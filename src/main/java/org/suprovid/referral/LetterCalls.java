package org.suprovid.referral;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Instances;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.BeforeCommit;

/** A letter that was tried in vain is a task for a person, until it leaves or an answer makes it needless. */
@Component
class LetterCalls {

    private static final String CALL = "UserTask_CallInstead";
    private static final String IN_VAIN = "LetterInVain";
    private static final String NOT_NEEDED = "CallNotNeeded";
    private static final String ABOUT = "letterAbout";
    private static final String OPEN = "letterOpen";

    private final ReferralMapper referrals;
    private final ReferralStart process;
    private final Instances instances;
    private final UserTasks tasks;
    private final LetterAlarm alarm;
    private final BeforeCommit beforeCommit;

    LetterCalls(
            ReferralMapper referrals,
            ReferralStart process,
            Instances instances,
            UserTasks tasks,
            LetterAlarm alarm,
            BeforeCommit beforeCommit) {
        this.referrals = referrals;
        this.process = process;
        this.instances = instances;
        this.tasks = tasks;
        this.alarm = alarm;
        this.beforeCommit = beforeCommit;
    }

    /** Asks for a call, once for each letter; where the process is over, the news alone must do. */
    void ask(long referralId, String about) {
        referrals
                .byId(referralId)
                .filter(referral -> referral.processInstanceId() != null && !isAsked(referral, about))
                .ifPresent(referral -> process.tellWithinLater(referral, IN_VAIN, Map.of(ABOUT, about)));
    }

    /** This letter has left after all. */
    void over(long referralId, String about) {
        endLater(referralId, ABOUT, about);
    }

    /** The partner has said what came of it: no letter of before is needed. */
    void over(long referralId) {
        endLater(referralId, OPEN, "YES");
    }

    /** Somebody has called: the news of this letter is settled with the task. */
    void called(String taskId) {
        about(taskId).ifPresent(alarm::over);
    }

    /** Which letter the task is there for. */
    Optional<String> about(String taskId) {
        return tasks.find(taskId).flatMap(task -> tasks.near(task, ABOUT));
    }

    private void endLater(long referralId, String variable, String value) {
        referrals
                .byId(referralId)
                .map(ReferralRow::processInstanceId)
                .ifPresent(
                        instance -> beforeCommit.run(() -> instances.tellOne(instance, NOT_NEEDED, variable, value)));
    }

    private boolean isAsked(ReferralRow referral, String about) {
        return tasks.of(referral.processInstanceId()).stream()
                .filter(task -> task.key().equals(CALL))
                .anyMatch(task -> tasks.near(task, ABOUT).filter(about::equals).isPresent());
    }
}
