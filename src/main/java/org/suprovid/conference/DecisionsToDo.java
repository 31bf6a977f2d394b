package org.suprovid.conference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.conference.DecisionMapper.Dated;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;

/** What the reader has to carry out, in whosever case. */
@Component
@Transactional(readOnly = true)
class DecisionsToDo {

    private final DecisionMapper decisions;
    private final RowAccess access;

    DecisionsToDo(DecisionMapper decisions, RowAccess access) {
        this.decisions = decisions;
        this.access = access;
    }

    /** @param deadlineId of its date, null if the reader does not see the case and so not why it is then */
    record ToDo(Decision decision, Long deadlineId) {}

    List<ToDo> ofReader() {
        List<Decision> open = access.asOneself(() -> decisions.openOf(CurrentActor.staffId()));
        Map<Long, Long> dates = decisions.datesOf(CurrentActor.staffId()).stream()
                .collect(Collectors.toMap(Dated::decision, Dated::deadline));
        return open.stream().map(one -> new ToDo(one, dates.get(one.id()))).toList();
    }
}
