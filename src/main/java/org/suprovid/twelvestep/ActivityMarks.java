package org.suprovid.twelvestep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** What clients think of activities: added up at once, told only where enough people stand behind a sum (R-CONF-07, Q-19). */
@Component
@Transactional
public class ActivityMarks {

    private static final int ENOUGH = 5;
    private static final int MONTHS = 3;
    private final AssessmentMapper mapper;
    private final RowAccess access;

    ActivityMarks(AssessmentMapper mapper, RowAccess access) {
        this.mapper = mapper;
        this.access = access;
    }

    /** The average mark of an activity, and of how many answers. */
    public record Average(String service, int answers, BigDecimal average) {}

    /** Adds a mark; nothing says afterwards whose it was. */
    void add(long programmeId, String service, int mark, LocalDate on) {
        LocalDate quarter = on.withDayOfMonth(1).minusMonths((on.getMonthValue() - 1) % MONTHS);
        access.asSystem(() -> mapper.mark(programmeId, service, quarter, mark));
    }

    /** Only activities that at least five answers speak of. */
    @Transactional(readOnly = true)
    public List<Average> of(long programmeId) {
        return access.asSystem(() -> mapper.averages(programmeId, ENOUGH));
    }
}
