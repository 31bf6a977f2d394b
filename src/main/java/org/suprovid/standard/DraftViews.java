package org.suprovid.standard;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.standard.PageErrors.Finding;

/** Puts a draft beside the version before it and beside its base. */
@Component
@Transactional(readOnly = true)
class DraftViews {

    private final DraftMapper mapper;
    private final DraftRules rules;
    private final Standards standards;

    DraftViews(DraftMapper mapper, DraftRules rules, Standards standards) {
        this.mapper = mapper;
        this.rules = rules;
        this.standards = standards;
    }

    /** @throws Problem.NotFound if there is no draft */
    DraftView of(String code) {
        DraftMapper.Draft state =
                mapper.ofStandard(code).orElseThrow(() -> new Problem.NotFound("standard.problem.draft.none"));
        VersionTable table = table(state.id());
        return new DraftView(
                table,
                state.revision(),
                state.authorName(),
                newerBase(table.version()),
                findings(rules.forbidden(table.version())),
                findings(new TimerRules(table.version().timers()).warnings()));
    }

    private VersionTable table(long id) {
        StandardVersion draft = standards.version(id);
        return new VersionTable(
                draft,
                mapper.lastPublished(draft.code()).map(standards::version).orElse(null),
                draft.baseVersionId() == null ? null : standards.version(draft.baseVersionId()));
    }

    private Integer newerBase(StandardVersion draft) {
        if (draft.basedOn() == null) {
            return null;
        }
        int inForce = standards.current(draft.basedOn()).version();
        return Objects.equals(inForce, draft.baseVersion()) ? null : inForce;
    }

    private static List<Finding> findings(List<FieldError> errors) {
        return errors.stream().map(Finding::of).toList();
    }
}
