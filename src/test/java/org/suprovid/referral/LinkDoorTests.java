package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkReception;
import org.suprovid.referral.IssuedSlips.Slip;

/** Guessing finds nothing and holds nobody up; a code from paper opens the same page (R-REF-20, R-REF-21). */
@SystemTest
class LinkDoorTests {

    /** As the settings have it that ship. */
    private static final int PER_ADDRESS = 20;

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    IssuedSlips slips;

    @Autowired
    LinkDoor<LinkOpened> door;

    @Autowired
    StatementCount statements;

    private AnswerLink link;

    @BeforeEach
    void aLinkIsOpen() {
        Slip slip = slips.issue(walks.somebody().toRound());
        link = slips.link(slip);
    }

    @Test
    void aHundredThousandGuessesFindNothingAskNothingAndSlowNobody() throws Exception {
        Random random = new Random(1);
        long before = median();
        List<Long> thousands = new ArrayList<>();
        int asked = statements.atAll(() -> {
            for (int thousand = 0; thousand < 100; thousand++) {
                long began = System.nanoTime();
                for (int guess = thousand * 1_000; guess < (thousand + 1) * 1_000; guess++) {
                    String address = "10." + guess % 250 + "." + guess / 250 % 250 + "." + guess / 62_500;
                    LinkReception met = door.byToken(guess(random, 32), address).reception();
                    assertThat(met).isIn(LinkReception.GONE, LinkReception.HELD);
                }
                thousands.add(System.nanoTime() - began);
            }
        });
        assertThat(asked).isZero();
        assertThat(middle(thousands.subList(90, 100)))
                .as("the last guesses, against the first")
                .isLessThan(3 * middle(thousands.subList(0, 10)));
        assertThat(median()).as("the page, against the time before").isLessThan(5 * before);
        assertThat(door.byToken(token(), "10.1.1.1").reception()).isEqualTo(LinkReception.OPEN);
    }

    @Test
    void whileStrangersGuessThePageOpensAsFastAsEver() throws Exception {
        long before = median();
        var strangers = Executors.newFixedThreadPool(2);
        Callable<Integer> guessing = () -> {
            Random random = new Random();
            int met = 0;
            for (int guess = 0; guess < 2_000; guess++) {
                met += web.perform(get("/r/" + guess(random, 32)).with(request -> {
                                            request.setRemoteAddr("203.0.113.1");
                                            return request;
                                        }))
                                        .andReturn()
                                        .getResponse()
                                        .getStatus()
                                == 429
                        ? 1
                        : 0;
            }
            return met;
        };
        List<Future<Integer>> held = List.of(strangers.submit(guessing), strangers.submit(guessing));
        long meanwhile = median();
        int heldBack = held.get(0).get() + held.get(1).get();
        strangers.shutdown();
        assertThat(heldBack).isGreaterThan(3_900);
        assertThat(meanwhile)
                .as("nanoseconds of the page while strangers guess, against the time before")
                .isLessThan(10 * before);
    }

    @Test
    void whoHoldsALinkIsLetInWhateverOthersTryFromTheSameAddress() {
        for (int guess = 0; guess < PER_ADDRESS; guess++) {
            door.byToken("0".repeat(32), "198.51.100.1");
        }
        assertThat(door.byToken("0".repeat(32), "198.51.100.1").reception()).isEqualTo(LinkReception.HELD);
        assertThat(door.byToken(token(), "198.51.100.1").reception()).isEqualTo(LinkReception.OPEN);
        assertThat(door.byToken(token().toUpperCase(), "198.51.100.1").reception())
                .isEqualTo(LinkReception.OPEN);
    }

    @Test
    void aCodeFromPaperOpensTheSamePage() throws Exception {
        OldPhone partner = new OldPhone(web, "198.51.100.2");
        partner.open("/r").press("OPEN", "code", link.code().toLowerCase());
        assertThat(partner.page().getRedirectedUrl()).isEqualTo(link.path() + "?language=en");
    }

    @Test
    void wrongCodesAreCountedAndThenNoneIsLookedAt() throws Exception {
        OldPhone partner = new OldPhone(web, "198.51.100.3");
        for (int guess = 0; guess < PER_ADDRESS; guess++) {
            assertThat(partner.open("/r")
                            .press("OPEN", "code", "0000-0000-0000")
                            .status())
                    .isEqualTo(422);
            assertThat(partner.text()).contains("This code opens nothing");
        }
        assertThat(partner.open("/r").press("OPEN", "code", link.code()).status())
                .isEqualTo(429);
        assertThat(partner.page().getHeader("Retry-After")).isEqualTo("600");
        assertThat(partner.open(link.path()).status()).isEqualTo(200);
        OldPhone elsewhere = new OldPhone(web, "198.51.100.4");
        assertThat(elsewhere.open("/r").press("OPEN", "code", link.code()).status())
                .isEqualTo(302);
    }

    @Test
    void oneHouseholdOfIpv6IsOneAddress() {
        for (int guess = 0; guess <= PER_ADDRESS; guess++) {
            door.byCode("0000-0000-0000", "2001:db8:1:2::" + guess);
        }
        assertThat(door.isHeld("2001:db8:1:2:ffff::1")).isTrue();
        assertThat(door.isHeld("2001:db8:1:3::1")).isFalse();
    }

    @Test
    void aProxyTellsTheAddress() throws Exception {
        for (int guess = 0; guess <= PER_ADDRESS; guess++) {
            assertThat(from("192.0.2." + guess)).isEqualTo(404);
        }
        for (int guess = 0; guess < PER_ADDRESS; guess++) {
            from("192.0.2.77");
        }
        assertThat(from("192.0.2.77")).isEqualTo(429);
    }

    /** A stranger would have a new address for each guess. */
    @Test
    void aStrangerTellsNone() throws Exception {
        for (int guess = 0; guess < PER_ADDRESS; guess++) {
            assertThat(from("192.0.2." + guess, "203.0.113.9")).isEqualTo(404);
        }
        assertThat(from("192.0.2.200", "203.0.113.9")).isEqualTo(429);
    }

    private int from(String client, String connection) throws Exception {
        return web.perform(get("/r/" + "1".repeat(32))
                        .header("X-Forwarded-For", client)
                        .with(request -> {
                            request.setRemoteAddr(connection);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int from(String client) throws Exception {
        return web.perform(get("/r/" + "1".repeat(32)).header("X-Forwarded-For", client))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String token() {
        return link.path().substring(LinkBook.PLACE.length() + 1);
    }

    /** Of forty times that the page is opened, in nanoseconds. */
    private long median() {
        return middle(IntStream.range(0, 40).mapToObj(i -> open()).toList());
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private long open() {
        long began = System.nanoTime();
        try {
            assertThat(web.perform(get(link.path())).andReturn().getResponse().getStatus())
                    .isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - began;
    }

    private static String guess(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
