package org.suprovid.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Changes programmes; cases that run keep the standards they began with. */
@Service
@Transactional
class ProgrammeEditing {

    private static final int LONGEST_NAME = 200;
    private final ProgrammeMapper programmes;
    private final AdministrationLog log;

    ProgrammeEditing(ProgrammeMapper programmes, AdministrationLog log) {
        this.programmes = programmes;
        this.log = log;
    }

    @Transactional(readOnly = true)
    ProgrammeMapper.Line get(long id) {
        return programmes.line(id).orElseThrow(() -> new Problem.NotFound("security.problem.programme"));
    }

    /** @throws Problem.Invalid naming what cannot be taken */
    void change(long id, ProgrammeForm to) {
        ProgrammeMapper.Line before = get(id);
        List<FieldError> errors = new ArrayList<>(Names.refused("name", to.name(), LONGEST_NAME));
        errors.addAll(standards(to));
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
        programmes.change(id, to.name(), to.isActive());
        programmes.unfollow(id);
        programmes.follow(id, to.chosen());
        log.note(
                AdministrationLog.Kind.PROGRAMME,
                id,
                ProgrammeForm.of(before, 0).values(),
                to.values());
    }

    private List<FieldError> standards(ProgrammeForm form) {
        Set<String> known = programmes.standards().stream()
                .map(ProgrammeMapper.Standard::code)
                .collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        if (form.chosen().isEmpty()) {
            errors.add(new FieldError("standards[0]", "security.error.standard.none"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.standards().size(); i++) {
            String code = form.standards().get(i);
            boolean blank = code == null || code.isBlank();
            if (!blank && !known.contains(code)) {
                errors.add(new FieldError("standards[" + i + "]", "security.error.standard.unknown"));
            } else if (!blank && !seen.add(code)) {
                errors.add(new FieldError("standards[" + i + "]", "security.error.standard.twice"));
            }
        }
        return errors;
    }
}
