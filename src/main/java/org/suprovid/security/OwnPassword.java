package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** The password that only the person themselves knows. */
@Service
@Transactional
class OwnPassword {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final StaffMapper mapper;
    private final PasswordEncoder passwords;
    private final AdministrationLog log;
    private final Clock clock;

    OwnPassword(StaffMapper mapper, PasswordEncoder passwords, AdministrationLog log, Clock clock) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Changes the password of whoever acts, and signs them out everywhere else.
     *
     * @param session the one that stays
     * @throws Problem.Invalid naming what cannot be taken
     */
    void change(PasswordForm form, String session) {
        StaffRow me = mapper.byId(CurrentActor.staffId(), LocalDate.now(clock));
        List<FieldError> errors = refused(form, me);
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
        mapper.setPassword(me.id(), passwords.encode(form.next()), false);
        mapper.endSessions(me.login(), session);
        log.note(AdministrationLog.Kind.STAFF, me.id(), Map.of(), Map.of("ownPassword", "–"));
    }

    private List<FieldError> refused(PasswordForm form, StaffRow me) {
        List<FieldError> errors = new ArrayList<>();
        if (!passwords.matches(form.current(), me.passwordHash())) {
            errors.add(new FieldError("current", "security.error.password.wrong"));
        }
        if (form.next().length() < SHORTEST) {
            errors.add(new FieldError("next", "security.error.password.short", SHORTEST));
        } else if (form.next().length() > LONGEST) {
            errors.add(new FieldError("next", "security.error.tooLong", LONGEST));
        } else if (form.next().equals(form.current())) {
            errors.add(new FieldError("next", "security.error.password.same"));
        }
        if (!form.again().equals(form.next())) {
            errors.add(new FieldError("again", "security.error.password.again"));
        }
        return errors;
    }
}
