package org.suprovid.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FieldErrors;

/** What must hold of a programme. */
@Component
class ProgrammeRules {

    private static final int LONGEST_NAME = 200;
    private static final int OLDEST = 120;
    private final ProgrammeMapper programmes;
    private final Algorithms algorithms;

    ProgrammeRules(ProgrammeMapper programmes, Algorithms algorithms) {
        this.programmes = programmes;
        this.algorithms = algorithms;
    }

    List<FieldError> refused(ProgrammeForm form) {
        FieldErrors errors = new FieldErrors("security.error").required("name", form.name(), LONGEST_NAME);
        if (algorithms.known(Locale.ENGLISH).stream()
                .noneMatch(one -> one.value().equals(form.algorithm()))) {
            errors.add("algorithm", "security.error.choose");
        }
        if (!TargetGroups.CODES.containsAll(form.groups())) {
            errors.add("groups", "security.error.choose");
        }
        if (!form.minAge().isEmpty()
                && (!form.minAge().matches("\\d{1,3}") || Integer.parseInt(form.minAge()) > OLDEST)) {
            errors.add("minAge", "security.error.age", OLDEST);
        }
        standards(form, errors);
        return errors.list();
    }

    /** What stays once the programme is there. */
    List<FieldError> refusedForGood(ProgrammeForm form) {
        List<FieldError> errors = new ArrayList<>();
        if (!form.code().matches("[A-Z][A-Z0-9_]{1,39}")) {
            errors.add(new FieldError("code", "security.error.programme.code"));
        } else if (programmes.isTaken(form.code())) {
            errors.add(new FieldError("code", "security.error.programme.code.taken"));
        }
        if (!form.cardPrefix().matches("\\p{Lu}{1,6}")) {
            errors.add(new FieldError("cardPrefix", "security.error.programme.cardPrefix"));
        }
        return errors;
    }

    private void standards(ProgrammeForm form, FieldErrors errors) {
        Set<String> known = programmes.standards().stream()
                .map(ProgrammeMapper.Standard::code)
                .collect(Collectors.toSet());
        if (form.chosen().isEmpty()) {
            errors.add("standards[0]", "security.error.standard.none");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.standards().size(); i++) {
            String code = form.standards().get(i);
            boolean blank = code == null || code.isBlank();
            if (!blank && !known.contains(code)) {
                errors.add("standards[" + i + "]", "security.error.standard.unknown");
            } else if (!blank && !seen.add(code)) {
                errors.add("standards[" + i + "]", "security.error.standard.twice");
            }
        }
    }
}
