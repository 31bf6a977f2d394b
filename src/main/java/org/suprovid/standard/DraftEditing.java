package org.suprovid.standard;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;

/** Changes what a draft sets itself, one deadline or choice at a time. */
@Service
@Transactional
class DraftEditing {

    private final DraftMapper mapper;
    private final DraftHold hold;
    private final Standards standards;
    private final StandardHistory history;

    DraftEditing(DraftMapper mapper, DraftHold hold, Standards standards, StandardHistory history) {
        this.mapper = mapper;
        this.hold = hold;
        this.standards = standards;
        this.history = history;
    }

    /** Its bounds stay as they are. @throws Problem.Invalid naming fields as {@code timers.CODE.duration} */
    void set(String code, int seen, TimerLine line) {
        StandardVersion draft = hold.take(code, seen);
        TimerReading reading = TimerReading.of(List.of(line.within(draft)));
        DraftRules.refuse(reading.errors());
        Timer timer = reading.timers().get(0).inOrder();
        mapper.setTimer(draft.id(), timer);
        finish(draft, timer.code(), HistoryEvent.TIMER_SET);
    }

    /** As the base has it, or else the catalogue. */
    void reset(String code, int seen, String timer) {
        StandardVersion draft = hold.take(code, seen);
        if (TimerCatalogue.shipped().find(timer).isEmpty()) {
            DraftRules.refuse(List.of(new FieldError("code", "standard.error.timer.unknown")));
        }
        mapper.resetTimer(draft.id(), timer);
        finish(draft, timer, HistoryEvent.TIMER_RESET);
    }

    void setFlag(String code, int seen, String flag, String value) {
        StandardVersion draft = hold.take(code, seen);
        DraftRules.refuse(FlagCatalogue.refused(flag, value));
        mapper.setFlag(draft.id(), flag, value);
        history.note(HistoryNote.of(draft, HistoryEvent.FLAG_SET)
                .about(flag, "", draft.flags().get(flag), value));
    }

    void resetFlag(String code, int seen, String flag) {
        StandardVersion draft = hold.take(code, seen);
        if (FlagCatalogue.find(flag).isEmpty()) {
            DraftRules.refuse(List.of(new FieldError("flags." + flag, "standard.error.flag.unknown")));
        }
        mapper.resetFlag(draft.id(), flag);
        StandardVersion after = standards.version(draft.id());
        history.note(HistoryNote.of(draft, HistoryEvent.FLAG_RESET)
                .about(flag, "", draft.flags().get(flag), after.flags().get(flag)));
    }

    private void finish(StandardVersion before, String timer, HistoryEvent event) {
        StandardVersion after = standards.version(before.id());
        DraftRules.refuse(DraftRules.newlyWrong(before, after));
        TimerChange.between(before.timer(timer), after.timer(timer))
                .forEach(change -> history.note(HistoryNote.of(before, event)
                        .about(timer, change.field().label(), change.before(), change.after())));
    }
}
