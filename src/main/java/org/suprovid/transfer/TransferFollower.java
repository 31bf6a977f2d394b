package org.suprovid.transfer;

import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.WorkStopped;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.DeadlineOverdue;
import org.suprovid.deadline.DeadlineReminded;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.RowAccess;

/** What becomes of a transfer when its case ends meanwhile, and who hears when its day is near or gone by (T-21, Q-46). */
@Component
@Transactional
class TransferFollower {

    private final TransferMapper mapper;
    private final TransferCancelling cancelling;
    private final TransferNews news;
    private final Deadlines deadlines;
    private final RowAccess access;

    TransferFollower(
            TransferMapper mapper,
            TransferCancelling cancelling,
            TransferNews news,
            Deadlines deadlines,
            RowAccess access) {
        this.mapper = mapper;
        this.cancelling = cancelling;
        this.news = news;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** A transfer that was received is over itself before its case is left. */
    @EventListener
    void on(WorkStopped stopped) {
        letGo(stopped.caseId(), stopped.outcome());
    }

    @EventListener
    void on(CaseClosed closed) {
        letGo(closed.caseId(), closed.outcome());
    }

    @EventListener
    void on(DeadlineReminded near) {
        tell(near.caseId(), near.code(), near.subject(), news::near);
    }

    @EventListener
    void on(DeadlineOverdue late) {
        tell(late.caseId(), late.code(), late.subject(), news::late);
    }

    private void letGo(long caseId, String outcome) {
        access.asSystem(() -> mapper.runningOf(caseId).ifPresent(transfer -> cancelling.cancel(transfer, outcome)));
    }

    private void tell(long caseId, String code, String subject, BiConsumer<Transfer, Deadline> what) {
        if (code.equals(TransferDates.INFO) && !subject.isEmpty()) {
            access.asSystem(() -> deadlines.open(caseId, code, subject).ifPresent(promised -> mapper.byId(
                            Long.parseLong(subject))
                    .filter(Transfer::isRunning)
                    .ifPresent(transfer -> what.accept(transfer, promised))));
        }
    }
}
