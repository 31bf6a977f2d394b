package org.suprovid.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads staff for sign-in and closes the door for a while after too many wrong passwords. */
@Component
class StaffUsers implements UserDetailsService {

    /** Fits no password, and costs nothing to be compared with. */
    private static final String NO_PASSWORD = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$" + "A".repeat(43);

    /** What the table of failures keeps of a login; nobody has a longer one. */
    static final int LONGEST = 100;

    private static final int MOST_FAILURES = 10;
    private final StaffMapper staff;
    private final HeldSignIns heldSignIns;
    private final Clock clock;

    StaffUsers(StaffMapper staff, HeldSignIns heldSignIns, Clock clock) {
        this.staff = staff;
        this.heldSignIns = heldSignIns;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        if (isNobodys(login)) {
            throw new UsernameNotFoundException("Unknown login");
        }
        if (staff.recentFailures(login) >= MOST_FAILURES) {
            return held(login);
        }
        StaffRow row = staff.byLogin(login, LocalDate.now(clock));
        if (row == null) {
            throw new UsernameNotFoundException("Unknown login");
        }
        return new StaffUser(StaffDirectory.member(row), row.passwordHash());
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        String login = event.getAuthentication().getName();
        if (!isNobodys(login)) {
            staff.signInFailed(login);
        }
    }

    @EventListener
    void held(AuthenticationFailureLockedEvent event) {
        heldSignIns.held(event.getAuthentication().getName());
    }

    /** What no database can hold is no login of anybody, and no failure of ours; nor is a text. */
    private static boolean isNobodys(String login) {
        return login.length() > LONGEST
                || login.isBlank()
                || login.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(login);
    }

    /** Refused like any other by those who ask; an exception here would count as a breakage of ours. */
    private static UserDetails held(String login) {
        return User.withUsername(login)
                .password(NO_PASSWORD)
                .accountLocked(true)
                .build();
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        if (staff.recentFailures(event.getAuthentication().getName()) > 0) {
            staff.forgetFailures(event.getAuthentication().getName());
        }
    }
}
