package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;

/** Adds a new donor's standard: with a first draft, which is foreseen, proposed and approved like any other (R-CFG-02). */
@Service
@Transactional
class NewStandards {

    private static final int LONGEST = 100;

    private final StandardMapper mapper;
    private final StandardDrafts drafts;
    private final Bases bases;

    NewStandards(StandardMapper mapper, StandardDrafts drafts, Bases bases) {
        this.mapper = mapper;
        this.drafts = drafts;
        this.bases = bases;
    }

    /** The draft; nothing holds until somebody else approves it. @throws Problem.Invalid naming every field */
    StandardVersion add(NewStandard asked) {
        NewStandard added = asked.stripped();
        List<FieldError> errors = new ArrayList<>();
        if (!added.code().matches("[A-Z][A-Z0-9_]{1,29}")) {
            errors.add(new FieldError("code", "standard.error.calendar.code"));
        }
        errors.addAll(DraftRules.named("name", added.name(), LONGEST));
        errors.addAll(DraftRules.named("donor", added.donor(), LONGEST));
        bases.refused(added.code(), added.basedOn()).ifPresent(errors::add);
        DraftRules.refuse(errors);
        if (mapper.insertStandard(new StandardFile.Standard(added.code(), added.name(), added.donor(), null)) == null) {
            DraftRules.refuse(List.of(new FieldError("code", "donor.error.taken")));
        }
        return drafts.beginFirst(added.code(), added.basedOn());
    }
}
