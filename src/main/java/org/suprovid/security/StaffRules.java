package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FieldErrors;

/** What must hold of somebody who works here. */
@Component
class StaffRules {

    private static final int LONGEST = 100;
    private static final List<String> LANGUAGES = List.of("uk", "ru", "en");

    private final StaffMapper mapper;
    private final ProgrammeMapper programmes;
    private final Clock clock;

    StaffRules(StaffMapper mapper, ProgrammeMapper programmes, Clock clock) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.clock = clock;
    }

    List<FieldError> refused(StaffForm form) {
        FieldErrors errors = new FieldErrors("security.error")
                .required("name", form.name(), LONGEST)
                .optional("position", form.position(), LONGEST)
                .optional("phone", form.phone(), LONGEST);
        if (!LANGUAGES.contains(form.language())) {
            errors.add("language", "security.error.choose");
        }
        if (form.roles().isEmpty() || form.known().size() != form.roles().size()) {
            errors.add("roles", "security.error.roles");
        }
        boolean known =
                form.numbers().stream().allMatch(id -> programmes.line(id).isPresent());
        if (!known || form.numbers().size() != form.programmes().size()) {
            errors.add("programmes", "security.error.choose");
        }
        return errors.list();
    }

    /** A login never changes hands, so it is never given twice. */
    List<FieldError> refusedLogin(String login) {
        if (!login.matches("[a-z][a-z0-9._-]{1,39}")) {
            return List.of(new FieldError("login", "security.error.login"));
        }
        return mapper.byLogin(login, LocalDate.now(clock)) == null
                ? List.of()
                : List.of(new FieldError("login", "security.error.login.taken"));
    }
}
