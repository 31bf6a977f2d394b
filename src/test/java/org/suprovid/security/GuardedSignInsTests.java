package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-ins take no more of the machine than they are given, and an address that guesses is not heard. */
class GuardedSignInsTests {

    private final AtomicInteger comparing = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private boolean slow;

    @Test
    void noMoreAreComparedAtOnceThanAllowed() throws Exception {
        slow = true;
        stuck.countDown();
        GuardedSignIns door = door(1000, 2, 50, Duration.ofMinutes(1));
        assertThat(together(
                        12, () -> door.authenticate(from("10.0.0.1", "right")).isAuthenticated()))
                .allMatch("true"::equals);
        assertThat(mostAtOnce).hasValue(2);
    }

    @Test
    void whoFindsNoPlaceInTimeIsToldSo() throws Exception {
        slow = true;
        GuardedSignIns door = door(1000, 1, 50, Duration.ofMillis(50));
        ExecutorService others = Executors.newSingleThreadExecutor();
        Future<Authentication> first = others.submit(() -> door.authenticate(from("10.0.0.1", "right")));
        while (comparing.get() == 0) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> door.authenticate(from("10.0.0.2", "right")))
                .isInstanceOf(SignInNotTried.class)
                .hasMessage("BUSY");
        stuck.countDown();
        assertThat(first.get().isAuthenticated()).isTrue();
        others.shutdown();
    }

    @Test
    void whereTooManyWaitNobodyWaitsWithThem() {
        slow = true;
        stuck.countDown();
        GuardedSignIns door = door(1000, 1, 0, Duration.ofMinutes(1));
        assertThatThrownBy(() -> door.authenticate(from("10.0.0.2", "right"))).hasMessage("BUSY");
    }

    @Test
    void anAddressIsHeardNoMoreAfterItsWrongPasswords() {
        GuardedSignIns door = door(3, 2, 50, Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) {
            assertThat(door.authenticate(from("10.0.0.1", "right")).isAuthenticated())
                    .isTrue();
        }
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> door.authenticate(from("10.0.0.1", "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> door.authenticate(from("10.0.0.1", "right"))).hasMessage("HELD");
        assertThat(door.authenticate(from("10.0.0.2", "right")).isAuthenticated())
                .isTrue();
    }

    /** Those who came at once and had to wait are not compared after it is clear what they are. */
    @Test
    void aFloodIsComparedNoOftenerThanOneAfterTheOther() throws Exception {
        slow = true;
        stuck.countDown();
        GuardedSignIns door = door(3, 1, 100, Duration.ofMinutes(1));
        List<String> ends = together(20, () -> door.authenticate(from("10.0.0.1", "wrong")));
        assertThat(ends.stream().filter("HELD"::equals)).hasSize(17);
    }

    private static List<String> together(int times, Callable<Object> what) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(times);
        List<String> ends = new ArrayList<>();
        Callable<String> one = () -> end(what);
        for (Future<String> end : all.invokeAll(Collections.nCopies(times, one))) {
            ends.add(end.get());
        }
        all.shutdown();
        return ends;
    }

    private static String end(Callable<Object> what) {
        try {
            return String.valueOf(what.call());
        } catch (Exception e) {
            return e.getMessage();
        }
    }

    private static Authentication from(String address, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var who = UsernamePasswordAuthenticationToken.unauthenticated("olena", password);
        who.setDetails(new WebAuthenticationDetails(request));
        return who;
    }

    private GuardedSignIns door(int wrong, int atOnce, int waiting, Duration patience) {
        var limits = new SignInProperties(wrong, atOnce, waiting, patience);
        return new GuardedSignIns(
                login -> User.withUsername(login).password("right").build(),
                new Comparing(),
                new SignInAddresses(limits, Clock.systemUTC()),
                limits);
    }

    private final class Comparing implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            mostAtOnce.accumulateAndGet(comparing.incrementAndGet(), Math::max);
            try {
                if (slow) {
                    stuck.await();
                    Thread.sleep(10);
                }
                return encoded.contentEquals(password);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                comparing.decrementAndGet();
            }
        }
    }
}
