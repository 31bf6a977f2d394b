package org.suprovid.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadlines;

/** Lines of КМ-2 that are carried out by a referral: what was referred and what came back (R-7S-04, R-7S-25). */
@Component
@Transactional
public class ReferredLines {

    private static final Set<String> WAYS = Set.of("REFERRAL", "ACCOMPANIMENT");

    private final Cases cases;
    private final LineMapper lines;
    private final LineResults results;
    private final Deadlines deadlines;
    private final Clock clock;

    ReferredLines(Cases cases, LineMapper lines, LineResults results, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.lines = lines;
        this.results = results;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether an open line goes to a partner by slip or in company. */
    @Transactional(readOnly = true)
    public boolean isReferred(long caseId, long lineId) {
        return lines.byId(caseId, lineId)
                .filter(line -> line.state().isOpen() && WAYS.contains(line.way()))
                .isPresent();
    }

    /** Writes the number of the slip into column 3 and notes that work on the line has begun. */
    public void slip(long caseId, long lineId, String number) {
        CaseFile of = cases.get(caseId);
        results.begin(of, lineId);
        lines.slip(lineId, number);
    }

    /** Whether the line ended without a result, and may still get one. */
    @Transactional(readOnly = true)
    public boolean isGivenUp(long caseId, long lineId) {
        return lines.byId(caseId, lineId).filter(results::isGivenUp).isPresent();
    }

    /**
     * Gives a line its result, one that was given up as well.
     *
     * @return whether the line was open and is done now
     */
    public boolean done(long caseId, long lineId, Served served) {
        CaseFile of = cases.get(caseId);
        var result = new LineResults.Done(served.on(), served.quality(), null, served.words(), null);
        if (!results.isOpen(of, lineId)) {
            results.correct(of, lineId, result);
            return false;
        }
        results.done(of, lineId, result, Map.of(), null);
        kept(caseId, lineId);
        return true;
    }

    /**
     * Ends a line without a result.
     *
     * @param reason code of R-REF-73
     * @return whether the line was open and is finished now
     */
    public boolean notReceived(long caseId, long lineId, String reason) {
        CaseFile of = cases.get(caseId);
        if (!results.isOpen(of, lineId)) {
            return false;
        }
        results.notReceived(of, lineId, LocalDate.now(clock), reason, Noted.NOTHING, null);
        kept(caseId, lineId);
        return true;
    }

    /** The task that waits for the result goes away by itself; its promise is kept, not dropped. */
    private void kept(long caseId, long lineId) {
        deadlines.met(caseId, PlanDates.PLAN_LINE_DUE, String.valueOf(lineId));
    }

    /** The client thinks about it until another day; the next task promises that one (T-23). */
    public void putOff(long caseId, long lineId, LocalDate until, Long documentId) {
        results.moved(cases.get(caseId), lineId, until, Noted.NOTHING, documentId);
    }

    /** The next task keeps the date of the line (T-23). */
    public void goesOn(long caseId, long lineId) {
        deadlines.goesOn(caseId, PlanDates.PLAN_LINE_DUE, String.valueOf(lineId));
    }

    /** The client does not want the referral. @param reason code of R-REF-73 */
    public void declined(long caseId, long lineId, String reason, String said, Long documentId) {
        results.notReceived(cases.get(caseId), lineId, LocalDate.now(clock), reason, new Noted(said, null), documentId);
    }

    /** The service was given. @param quality 1 to 5, the client's mark @param words the result, null if nobody said it */
    public record Served(LocalDate on, int quality, String words) {}
}
