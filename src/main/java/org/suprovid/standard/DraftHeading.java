package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a draft says about itself: from when it holds, why, and what it differs from. */
@Service
@Transactional
class DraftHeading {

    private final DraftMapper mapper;
    private final DraftHold hold;
    private final DraftRules rules;
    private final Bases bases;
    private final Standards standards;
    private final StandardHistory history;
    private final Clock clock;

    DraftHeading(
            DraftMapper mapper,
            DraftHold hold,
            DraftRules rules,
            Bases bases,
            Standards standards,
            StandardHistory history,
            Clock clock) {
        this.mapper = mapper;
        this.hold = hold;
        this.rules = rules;
        this.bases = bases;
        this.standards = standards;
        this.history = history;
        this.clock = clock;
    }

    void setHead(String code, int seen, DraftHead head) {
        StandardVersion draft = hold.take(code, seen);
        DraftRules.refuse(rules.head(code, head));
        mapper.setHead(draft.id(), head);
        note(draft, "validFrom", draft.validFrom(), head.validFrom());
        note(draft, "calendar", draft.calendar(), head.calendar());
        if (!draft.note().equals(head.note())) {
            history.note(HistoryNote.of(draft, HistoryEvent.HEAD_SET).about("", "note", "", ""));
        }
    }

    /** @param base code of the standard whose version in force it is to differ from, null if it stands alone */
    void setBase(String code, int seen, String base) {
        StandardVersion draft = hold.take(code, seen);
        DraftRules.refuse(bases.refused(code, base).stream().toList());
        Long baseId = base == null ? null : standards.currentVersionId(base, LocalDate.now(clock));
        mapper.setBase(draft.id(), baseId);
        StandardVersion after = standards.version(draft.id());
        DraftRules.refuse(DraftRules.newlyWrong(draft, after));
        history.note(HistoryNote.of(draft, HistoryEvent.BASE_SET).about("", "", named(draft), named(after)));
    }

    private void note(StandardVersion draft, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            history.note(HistoryNote.of(draft, HistoryEvent.HEAD_SET).about("", field, before, after));
        }
    }

    private static String named(StandardVersion version) {
        return version.basedOn() == null ? "" : version.basedOn() + " " + version.baseVersion();
    }
}
