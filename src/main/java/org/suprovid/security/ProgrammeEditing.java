package org.suprovid.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Begins and changes programmes; cases that run keep the algorithm and the standards they began with. */
@Service
@Transactional
class ProgrammeEditing {

    private final ProgrammeMapper mapper;
    private final Programmes programmes;
    private final ProgrammeRules rules;
    private final AdministrationLog log;

    ProgrammeEditing(ProgrammeMapper mapper, Programmes programmes, ProgrammeRules rules, AdministrationLog log) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.rules = rules;
        this.log = log;
    }

    @Transactional(readOnly = true)
    ProgrammeMapper.Line get(long id) {
        return mapper.line(id).orElseThrow(() -> new Problem.NotFound("security.problem.programme"));
    }

    /** Returns the id. @throws Problem.Invalid naming what cannot be taken */
    long add(ProgrammeForm form) {
        List<FieldError> errors = new ArrayList<>(rules.refusedForGood(form));
        errors.addAll(rules.refused(form));
        refuse(errors);
        long id = programmes.add(new Programme(
                0,
                form.code(),
                form.name(),
                form.algorithm(),
                form.chosen(),
                form.cardPrefix(),
                form.groups(),
                form.age()));
        log.note(AdministrationLog.Kind.PROGRAMME, id, Map.of(), form.values());
        return id;
    }

    /**
     * @throws Problem.Invalid naming what cannot be taken
     * @throws Problem.Conflict if somebody has changed it since it was shown
     */
    void change(long id, ProgrammeForm to) {
        ProgrammeMapper.Line before = get(id);
        refuse(rules.refused(to));
        if (mapper.change(id, Seen.revision(to.seen()), to, String.join(",", to.groups())) == 0) {
            throw new Problem.Conflict(Seen.CHANGED);
        }
        mapper.unfollow(id);
        mapper.follow(id, to.chosen());
        log.note(
                AdministrationLog.Kind.PROGRAMME,
                id,
                ProgrammeForm.of(before, 0).values(),
                to.values());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
