package org.suprovid.deadline;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Slice;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/**
 * Foresees what a draft would do to running cases. It looks at all of them, whoever asks, and answers with numbers, codes,
 * weeks and the numbers of cases: no name of a client and nothing that leads to one.
 */
@Service
@Transactional(readOnly = true)
public class Previews {

    private static final int PAGE = 50;
    private static final String ANCHOR = "checks.anchor";

    private final Foreseeing foreseeing;
    private final ForeseenMapper mapper;
    private final ChangeMapper changes;
    private final StandardDrafts drafts;
    private final Standards standards;
    private final RowAccess access;
    private final Clock clock;

    Previews(
            Foreseeing foreseeing,
            ForeseenMapper mapper,
            ChangeMapper changes,
            StandardDrafts drafts,
            Standards standards,
            RowAccess access,
            Clock clock) {
        this.foreseeing = foreseeing;
        this.mapper = mapper;
        this.changes = changes;
        this.drafts = drafts;
        this.standards = standards;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param after cursor of the page of deadlines, empty for the first one
     * @throws Problem.NotFound if there is no draft
     */
    public Preview of(String standard, String after) {
        StandardVersion draft =
                drafts.of(standard).orElseThrow(() -> new Problem.NotFound("standard.problem.draft.none"));
        int revision = drafts.revision(standard);
        StandardVersion from = standards.before(draft);
        ItemCursor cursor = ItemCursor.read(after);
        return access.asSystem(() -> foreseen(from, draft, revision, cursor));
    }

    private Preview foreseen(StandardVersion from, StandardVersion draft, int revision, ItemCursor after) {
        mapper.makeRoom();
        Reach reach =
                foreseeing.reach(Reach.everywhere(draft.id(), clock.getZone().getId()));
        Instant at = at(draft);
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Foreseen foreseen = mapper.foreseen(
                reach, foreseeing.answers(reach, false), at, monday, monday.plusWeeks(Load.WEEKS), after, PAGE + 1);
        return new Preview(
                from,
                draft,
                revision,
                at,
                foreseen.cases(),
                foreseen.codes(),
                Load.of(monday, foreseen.load()),
                changes.dependants(draft.code()),
                !Objects.equals(from.flags().get(ANCHOR), draft.flags().get(ANCHOR)),
                Slice.of(foreseen.items(), PAGE, item -> ItemCursor.of(item).write()));
    }

    /** What has gone by when it is applied is overdue at once. */
    private Instant at(StandardVersion draft) {
        Instant valid = draft.validFrom().atStartOfDay(clock.getZone()).toInstant();
        Instant now = clock.instant();
        return valid.isAfter(now) ? valid : now;
    }
}
