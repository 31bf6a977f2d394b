package org.suprovid.security;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares passwords, only so many at once: each is costly on purpose, and whoever floods the door takes no more than that. An
 * address that too many wrong ones came from is not heard for a while, whichever login it names.
 */
@Component
@EnableConfigurationProperties(SignInProperties.class)
class GuardedSignIns implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAddresses addresses;
    private final SignInProperties limits;
    private final Semaphore places;

    GuardedSignIns(
            UserDetailsService staff, PasswordEncoder encoder, SignInAddresses addresses, SignInProperties limits) {
        this.passwords = new DaoAuthenticationProvider(staff);
        this.passwords.setPasswordEncoder(encoder);
        this.addresses = addresses;
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /** @throws SignInNotTried if the password was not looked at */
    @Override
    public Authentication authenticate(Authentication who) {
        String address = who.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        hear(address);
        if (!entered()) {
            throw new SignInNotTried(SignInNotTried.Why.BUSY);
        }
        try {
            // those who waited at the same time may have been wrong meanwhile
            hear(address);
            return passwords.authenticate(who);
        } catch (BadCredentialsException wrong) {
            addresses.wrong(address);
            throw wrong;
        } finally {
            places.release();
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }

    private void hear(String address) {
        if (addresses.isHeld(address)) {
            throw new SignInNotTried(SignInNotTried.Why.HELD);
        }
    }

    private boolean entered() {
        if (places.getQueueLength() >= limits.waiting()) {
            return false;
        }
        try {
            return places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
