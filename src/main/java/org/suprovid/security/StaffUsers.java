package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads staff for sign-in and closes the door for a while after too many wrong passwords. */
@Component
class StaffUsers implements UserDetailsService {

    private static final int MOST_FAILURES = 10;
    private final StaffMapper staff;
    private final Clock clock;

    StaffUsers(StaffMapper staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        if (staff.recentFailures(login) >= MOST_FAILURES) {
            throw new LockedException("Too many failed sign-ins");
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
        staff.signInFailed(event.getAuthentication().getName());
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        if (staff.recentFailures(event.getAuthentication().getName()) > 0) {
            staff.forgetFailures(event.getAuthentication().getName());
        }
    }
}
