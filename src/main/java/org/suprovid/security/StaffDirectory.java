package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, in which roles and for which programmes. */
@Component
public class StaffDirectory {

    private final StaffMapper staff;
    private final PasswordEncoder passwords;
    private final Clock clock;

    StaffDirectory(StaffMapper staff, PasswordEncoder passwords, Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Optional<StaffMember> find(long id) {
        return Optional.ofNullable(staff.byId(id, today())).map(StaffDirectory::member);
    }

    public Optional<StaffMember> findByLogin(String login) {
        return Optional.ofNullable(staff.byLogin(login, today())).map(StaffDirectory::member);
    }

    /** Active staff of a programme in one of these roles, by name. */
    public List<StaffMember> inProgramme(long programme, Role... roles) {
        return staff.inProgramme(programme, List.of(roles), today()).stream()
                .map(StaffDirectory::member)
                .toList();
    }

    /** Whoever may administer now. */
    public List<StaffMember> administrators() {
        return staff.all(today()).stream()
                .map(StaffDirectory::member)
                .filter(member -> member.active() && member.has(Role.ADMIN))
                .toList();
    }

    /** Adds somebody with a password in plain words, which is hashed here; returns the id. */
    @Transactional
    public long add(NewStaff member, String password) {
        long id = staff.insert(new NewStaff(
                member.login(),
                member.name(),
                member.position(),
                member.phone(),
                passwords.encode(password),
                member.language(),
                member.roles(),
                member.programmes()));
        member.roles().forEach(role -> staff.addRole(id, role.name()));
        member.programmes().forEach(programme -> staff.addProgramme(id, programme));
        return id;
    }

    /** Records a confidentiality pledge signed today; it holds a year (R-ROLE-21, T-36). */
    @Transactional
    public void signPledge(long id) {
        staff.pledge(id, today(), today().plusYears(1));
    }

    @Transactional
    public void speak(long id, String language) {
        staff.language(id, language);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static StaffMember member(StaffRow row) {
        Set<Role> roles = split(row.roles()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        Set<Long> programmes = split(row.programmes()).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
        return new StaffMember(
                row.id(),
                row.login(),
                row.name(),
                row.position(),
                row.phone(),
                row.language(),
                row.active(),
                row.passwordGiven(),
                row.pledged(),
                row.revision(),
                roles,
                programmes);
    }

    private static java.util.stream.Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(s -> !s.isEmpty());
    }
}
