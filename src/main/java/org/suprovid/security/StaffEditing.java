package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Adds and changes people who work here. What somebody may do holds from their very next click. */
@Service
@Transactional
class StaffEditing {

    private final StaffMapper mapper;
    private final StaffDirectory directory;
    private final StaffRules rules;
    private final PasswordEncoder passwords;
    private final AdministrationLog log;
    private final AccessTold news;
    private final Clock clock;

    StaffEditing(
            StaffMapper mapper,
            StaffDirectory directory,
            StaffRules rules,
            PasswordEncoder passwords,
            AdministrationLog log,
            AccessTold news,
            Clock clock) {
        this.mapper = mapper;
        this.directory = directory;
        this.rules = rules;
        this.passwords = passwords;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    StaffMember get(long id) {
        return directory.find(id).orElseThrow(() -> new Problem.NotFound("security.problem.staff"));
    }

    /** Returns the id. @throws Problem.Invalid naming what cannot be taken */
    long add(StaffForm form, String password) {
        refuse(rules.refused(form));
        refuse(rules.refusedLogin(form.login()));
        long id = directory.add(
                new NewStaff(
                        form.login(),
                        form.name(),
                        form.position(),
                        form.phone(),
                        "",
                        form.language(),
                        form.known(),
                        form.numbers()),
                password);
        give(id, password);
        log.note(AdministrationLog.Kind.STAFF, id, Map.of(), form.values());
        news.added(get(id));
        return id;
    }

    /**
     * @throws Problem.Invalid naming what cannot be taken
     * @throws Problem.Conflict if it would change what oneself may do, or if somebody has changed it since it was shown
     */
    void change(long id, StaffForm form) {
        StaffMember known = get(id);
        StaffForm before = StaffForm.of(known);
        refuse(rules.refused(form));
        if (CurrentActor.staffId() == id && !form.allowsTheSameAs(before)) {
            throw new Problem.Conflict("security.problem.self");
        }
        mapper.lockForFirst();
        if (mapper.change(id, Seen.revision(form.seen()), form) == 0) {
            throw new Problem.Conflict(Seen.CHANGED);
        }
        mapper.forgetRoles(id);
        form.known().forEach(role -> mapper.addRole(id, role.name()));
        mapper.forgetProgrammes(id);
        form.numbers().forEach(programme -> mapper.addProgramme(id, programme));
        if (!mapper.someAdministratorIsHere()) {
            refuse(List.of(new FieldError("roles", "security.error.lastAdministrator")));
        }
        if (!form.isActive() || !form.known().containsAll(before.known())) {
            mapper.endSessions(before.login(), null);
        }
        log.note(AdministrationLog.Kind.STAFF, id, before.values(), form.values());
        if (!form.allowsTheSameAs(before)) {
            news.changed(known, get(id));
        }
    }

    /**
     * The old one opens nothing any more, and what it has opened is closed; the new one opens the page to change it.
     *
     * @throws Problem.Conflict if it is one's own
     */
    void setPassword(long id, String password) {
        StaffMember member = get(id);
        if (CurrentActor.staffId() == id) {
            throw new Problem.Conflict("security.problem.self");
        }
        give(id, password);
        mapper.forgetFailures(member.login());
        mapper.endSessions(member.login(), null);
        log.note(AdministrationLog.Kind.STAFF, id, Map.of(), Map.of("password", "–"));
        news.password(member);
    }

    private void give(long id, String password) {
        mapper.setPassword(id, passwords.encode(password), true);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
