package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.FreshDoors;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkReception;
import org.suprovid.platform.Secrets;

/** Short codes guessed in mass, each from another address: few are looked at, none is found, links go on opening (R-REF-20, R-REF-21). */
@SystemTest
class CodesGuessedTests {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    @Autowired
    Walks walks;

    @Autowired
    IssuedSlips slips;

    @Autowired
    LinkMapper mapper;

    @Autowired
    Secrets secrets;

    @Autowired
    FreshDoors doors;

    @Autowired
    StatementCount statements;

    private LinkDoor<LinkOpened> door;
    private MockMvc web;
    private AnswerLink link;

    /** A door that nobody has knocked at yet; the one of the other tests would be held for ten minutes. */
    @BeforeEach
    void aLinkIsOpenBehindADoorOfItsOwn() {
        link = slips.link(slips.issue(walks.somebody().toRound()));
        door = new PartnerLinks().partnersDoor(doors.open(), mapper);
        web = MockMvcBuilders.standaloneSetup(new AnswerCodePages(door)).build();
    }

    @Test
    void codesThatLookRightAreHeldInAllHoweverManyAddressesTryThem() throws Exception {
        int looked = 0;
        for (int guess = 0; guess < doors.wrongInAll() + 50; guess++) {
            int answer = type(secrets.issue(Secrets.Kind.CODE), "198.18." + guess / 250 + "." + guess % 250);
            assertThat(answer).isIn(422, 429);
            looked += answer == 422 ? 1 : 0;
        }
        assertThat(looked)
                .as("codes that were looked at; one more every six seconds")
                .isBetween(doors.wrongInAll(), doors.wrongInAll() + 5);
        assertThat(type(link.code(), "192.0.2.1")).as("the right one, now").isEqualTo(429);
        assertThat(opensByLink()).isEqualTo(LinkReception.OPEN);
    }

    @Test
    void aHundredThousandRandomCodesFindNothingAndAreSeldomLookedUp() throws Exception {
        Random random = new Random(2);
        int asked = statements.atAll(() -> {
            for (int guess = 0; guess < 100_000; guess++) {
                String address = "10." + guess % 250 + "." + guess / 250 % 250 + "." + guess / 62_500;
                if (!door.isHeld(address)) {
                    assertThat(door.byCode(code(random), address).path()).isNull();
                }
            }
        });
        assertThat(asked)
                .as("statements; the letters at the end refuse the others")
                .isLessThan(1_000);
        assertThat(opensByLink()).isEqualTo(LinkReception.OPEN);
    }

    @Test
    void onANewDoorTheRightCodeOpens() throws Exception {
        assertThat(type(link.code(), "192.0.2.1")).isEqualTo(302);
    }

    private int type(String code, String address) throws Exception {
        return web.perform(post("/r").param("go", "OPEN").param("code", code).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private LinkReception opensByLink() {
        String token = link.path().substring(LinkBook.PLACE.length() + 1);
        return door.byToken(token, "192.0.2.1").reception();
    }

    private static String code(Random random) {
        return random.ints(12, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
