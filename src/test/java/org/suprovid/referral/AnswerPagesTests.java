package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Seals;
import org.suprovid.referral.IssuedSlips.Slip;

/** A partner's contact answers by link, without account and script; whoever holds no link learns nothing (R-REF-21, R-CONF-05). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class AnswerPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    IssuedSlips slips;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    RowAccess access;

    @Autowired
    Seals seals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private Slip slip;
    private AnswerLink link;
    private OldPhone partner;

    @BeforeEach
    void aSlipIsInThePartnersHands() {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        slips.hasEnded(slip);
        link = slips.link(slip);
        partner = new OldPhone(web, "198.51.100." + slip.id() % 250);
        walks.itIs("2026-03-04");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void thePageSaysTheSlipAndNothingOfTheClient() throws Exception {
        String page = partner.open(link.path()).text();
        assertThat(partner.status()).isEqualTo(200);
        String name = partners();
        assertThat(page)
                .contains(slip.number(), "Did the client come to you?")
                .doesNotContain(name, slip.walk().number(), slip.walk().manager.name(), "Suprovid", "_csrf", "<script");
        assertThat(page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1")).isEqualTo("Answer to a referral");
        assertThat(partner.page().getHeader("Cache-Control")).contains("no-store");
        assertThat(partner.page().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(partner.page().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(partner.page().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(partner.page().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void thePageIsSmall() throws Exception {
        int page = partner.open(link.path()).text().getBytes(StandardCharsets.UTF_8).length;
        long sheet = Files.size(Path.of("target/classes/static/assets/answer.css"));
        assertThat(page + sheet).isLessThan(30_000);
        assertThat(Files.readString(Path.of("target/classes/static/assets/answer.css")))
                .doesNotContain("url(", "@font-face");
    }

    @Test
    void theArrowOfTheBrowserLeadsToThePageBeforeWithWhatWasTyped() throws Exception {
        partner.open(link.path())
                .press("NEXT", "came", "YES")
                .press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED");
        assertThat(partner.text()).contains("Who saw the client?");
        partner.goBack();
        assertThat(partner.status()).isEqualTo(200);
        assertThat(partner.text()).contains("On which day did the client come?");
        assertThat(partner.hidden()).containsEntry("came", "YES");
        partner.press("NEXT");
        assertThat(partner.text()).as("a page with an error is asked for, too").contains("error-summary");
        partner.goBack().press("BACK");
        assertThat(partner.text()).contains("Did the client come to you?");
    }

    @Test
    void whatStandsInTheAddressIsReadUnderItsOwnLinkAndForAnHour() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "YES");
        String address = partner.visited();
        assertThat(address).doesNotContain("came=", "YES=");
        assertThat(partner.open(link.path() + "?turn=made-up").text()).contains("Did the client come to you?");
        walks.itIs("2026-03-05");
        assertThat(partner.again(address).text())
                .contains("Did the client come to you?", "More than an hour has passed");
        assertThat(partner.open(link.path()).text()).doesNotContain("More than an hour has passed");
    }

    @Test
    void theAnswerIsGivenPageByPageAndReachesTheReferral() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "YES");
        assertThat(partner.text()).contains("On which day did the client come?");
        partner.press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED");
        assertThat(partner.text()).contains("Who saw the client?");
        partner.press(
                "NEXT",
                "servedBy",
                "Іванова С. В.",
                "position",
                "психолог",
                "result",
                "Домовились",
                "furtherTo",
                "Реабілітація");
        assertThat(partner.text())
                .contains("Please check before sending", "3 March 2026", "Іванова С. В.", "Реабілітація");
        assertThat(answers()).isEmpty();
        partner.press("SEND");
        assertThat(partner.page().getRedirectedUrl()).isEqualTo("/r/thanks?language=en");
        assertThat(partner.open("/r/thanks").text()).contains("Thank you");
        assertThat(answers()).containsExactly("APPLIED true SERVED 2026-03-03 2026-03-03");
        assertThat(state()).isEqualTo("SERVED 2026-03-03");
        assertThat(records.rows("SELECT sealed::text FROM referral_link WHERE referral_id = ?", slip.id()))
                .containsExactly((String) null);
    }

    @Test
    void whoDidNotComeIsToldInTwoPages() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT").press("SEND");
        assertThat(answers()).containsExactly("APPLIED false");
        assertThat(state()).isEqualTo("NO_SHOW");
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "YES").press("NEXT", "receivedOn", "31.2.2026");
        assertThat(partner.text())
                .contains(
                        "Write the day as day, month, year",
                        "Choose one.",
                        "value=\"31.2.2026\"",
                        "href=\"#receivedOn\"");
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "YES");
        Map<String, String> fields = partner.hidden();
        fields.put("receivedOn", "3.3.2026");
        fields.put("language", "uk");
        partner.submit("", fields);
        assertThat(partner.text()).contains("<html lang=\"uk\"", "Якого дня відбувся візит?", "value=\"3.3.2026\"");
        assertThat(partner.press("BACK").text()).contains("Чи відбувся візит до вас?");
        assertThat(partner.open(link.path() + "?language=ru").text()).contains("Состоялся ли визит к вам?");
    }

    @Test
    void whoAnsweredAlreadyIsThankedByLinkAndByCodeAndNothingCountsAsAGuess() throws Exception {
        OldPhone other = new OldPhone(web, "203.0.113.9");
        other.open(link.path()).press("NEXT", "came", "NO").press("NEXT").press("SEND");
        for (int often = 0; often < 40; often++) {
            assertThat(partner.open(link.path()).status()).isEqualTo(410);
            assertThat(partner.text()).contains("The answer is there already");
            assertThat(partner.open("/r").press("OPEN", "code", link.code()).status())
                    .isEqualTo(410);
            assertThat(partner.text())
                    .contains("The answer is there already")
                    .doesNotContain("Compare it with the slip");
        }
    }

    @Test
    void revokedAndUnknownLinksLookTheSame() throws Exception {
        String unknown = partner.open("/r/" + "0".repeat(32)).text();
        assertThat(partner.status()).isEqualTo(404);
        Slip second = slips.issue(walks.somebody().toRound());
        AnswerLink revoked = slips.link(second);
        transaction.executeWithoutResult(
                status -> access.asSystem(() -> events.publishEvent(new ReferralRevoked(second.id()))));
        assertThat(partner.open(revoked.path()).text()).isEqualTo(unknown);
        assertThat(partner.status()).isEqualTo(404);
    }

    @Test
    void aLinkIsGoodForAHundredDays() throws Exception {
        walks.itIs("2026-06-10T10:59");
        assertThat(partner.open(link.path()).status()).isEqualTo(200);
        walks.itIs("2026-06-10T11:00");
        assertThat(partner.open(link.path()).status()).isEqualTo(410);
        assertThat(partner.text()).contains("This link is too old", "Your answer still counts");
    }

    @Test
    void whatExpiresWhileSomebodyWritesIsNotTakenIn() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT");
        walks.itIs("2026-06-10T11:00");
        assertThat(partner.press("SEND").status()).isEqualTo(410);
        assertThat(partner.text()).contains("Your answer has not arrived", "ended while you were writing");
        assertThat(answers()).isEmpty();
    }

    @Test
    void sentTwiceAtTheSameInstantItCountsOnceAndBothAreThanked() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT");
        Map<String, String> fields = partner.hidden();
        CyclicBarrier together = new CyclicBarrier(4);
        var hands = Executors.newFixedThreadPool(4);
        Callable<String> click = () -> {
            OldPhone hand = new OldPhone(web, "203.0.113.7").open(link.path());
            together.await();
            return hand.submit("SEND", fields).page().getRedirectedUrl();
        };
        List<Future<String>> clicks = hands.invokeAll(List.of(click, click, click, click));
        for (Future<String> done : clicks) {
            assertThat(done.get()).isEqualTo("/r/thanks?language=en");
        }
        hands.shutdown();
        assertThat(answers()).hasSize(1);
        assertThat(records.rows("SELECT id::text FROM visit_report WHERE referral_id = ?", slip.id()))
                .hasSize(1);
    }

    @Test
    void whoSendsTheSameOnceMoreIsThankedOnceMore() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT", "result", "телефон не відповідає");
        Map<String, String> fields = partner.hidden();
        partner.submit("SEND", fields).submit("SEND", fields);
        assertThat(partner.page().getRedirectedUrl()).isEqualTo("/r/thanks?language=en");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void theSecondPersonWithOneLinkLearnsThatOnlyTheFirstAnswerIsKept() throws Exception {
        OldPhone second = new OldPhone(web, "203.0.113.8").open(link.path());
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT").press("SEND");
        assertThat(second.press("NEXT", "came", "YES").status()).isEqualTo(409);
        second.press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED");
        second.press("SEND", "came", "YES", "servedBy", "Іванова С. В.", "receivedOn", "3.3.2026", "outcome", "SERVED");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("Your answer has not arrived", "Somebody has answered by this link already", "by telephone")
                .contains("Іванова С. В.", "3 March 2026")
                .doesNotContain("Thank you");
        assertThat(answers()).containsExactly("APPLIED false");
        Map<String, String> inUkrainian = second.hidden();
        inUkrainian.put("language", "uk");
        assertThat(second.submit("SEND", inUkrainian).text())
                .contains("Ваша відповідь не надійшла", "Іванова С. В.", "3 березня 2026");
    }

    @Test
    void whoseLinkIsRevokedWhileTheyWriteLearnsIt() throws Exception {
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT", "result", "телефон не відповідає");
        transaction.executeWithoutResult(
                status -> access.asSystem(() -> events.publishEvent(new ReferralRevoked(slip.id()))));
        assertThat(partner.press("SEND").status()).isEqualTo(410);
        assertThat(partner.text())
                .contains("Your answer has not arrived", "taken back while you were writing", "телефон не відповідає")
                .contains("call the organisation that gave you the slip")
                .doesNotContain("Thank you", "<script", slip.walk().number());
        assertThat(answers()).isEmpty();
    }

    @Test
    void anotherSitesFormIsNotTakenIn() throws Exception {
        partner.open(link.path());
        for (String proof : List.of("", "guessed")) {
            partner.submit("SEND", Map.of("came", "NO", "step", "CHECK", "proof", proof));
            assertThat(partner.status()).isEqualTo(404);
        }
        partner.submit("SEND", Map.of("came", "NO", "step", "CHECK"));
        assertThat(partner.status()).isEqualTo(404);
        assertThat(answers()).isEmpty();
    }

    @Test
    void hostileWordsAreWordsAndNothingElse() throws Exception {
        String hostile = "<script>alert(1)</script>\u0000\u202Eevil\u2066 \"' onfocus=x";
        partner.open(link.path())
                .press("NEXT", "came", "YES")
                .press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED");
        partner.press("NEXT", "servedBy", hostile, "result", hostile);
        assertThat(partner.text())
                .doesNotContain("<script", "\u0000", "\"' onfocus", "\u202E")
                .contains("&lt;script&gt;");
        partner.press("SEND");
        assertThat(partner.status()).isEqualTo(302);
        List<String> kept = access.asSystem(() -> transaction.execute(status -> reports()));
        assertThat(kept).hasSize(2).allMatch(words -> words.equals("<script>alert(1)</script>evil \"' onfocus=x"));
    }

    @Test
    void whatIsLongerThanAnAnswerIsNotRead() throws Exception {
        String much = "came=YES&result=" + "a".repeat(20_000);
        assertThat(web.perform(post(link.path())
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content(much))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(413);
        assertThat(web.perform(post(link.path()).header("Transfer-Encoding", "chunked"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(411);
    }

    /** As by HTTP/2, where no header announces a body. */
    @Test
    void whatDoesNotSayHowLongItIsIsNotRead() throws Exception {
        for (String door : List.of("/r", link.path(), AnswerApi.PATH)) {
            assertThat(web.perform(post(door).param("came", "YES"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(door)
                    .isEqualTo(411);
        }
    }

    @Test
    void aPartnerWhoIsActiveNoMoreStillAnswersWhatWasAsked() throws Exception {
        sql.update("UPDATE partner SET active = false WHERE id = ?", slip.partnerId());
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT").press("SEND");
        assertThat(answers()).containsExactly("APPLIED false");
    }

    @Test
    void ofAnErasedPersonNothingIsAsked() throws Exception {
        transaction.executeWithoutResult(status -> access.asSystem(() ->
                seals.erase(sql.queryForObject("SELECT person_id FROM referral WHERE id = ?", Long.class, slip.id()))));
        assertThat(partner.open(link.path()).status()).isEqualTo(404);
    }

    @Test
    void withoutConsentToFeedbackThereIsNoLink() {
        Slip silent = slips.issue(walks.somebody().toRound(), slips.partner(), false);
        assertThat(records.rows("SELECT id::text FROM referral_link WHERE referral_id = ?", silent.id()))
                .isEmpty();
    }

    @Test
    void neitherLogNorDatabaseHoldsALink(CapturedOutput output) throws Exception {
        String token = link.path().substring("/r/".length());
        String code = link.code().replace("-", "").toLowerCase(java.util.Locale.ROOT);
        List<String> before = sessions();
        partner.open(link.path()).press("NEXT", "came", "NO").press("NEXT");
        partner.open(link.path().substring(0, 20)).open(link.path() + "/../x").open(link.path() + "/%2e");
        partner.open(link.path()).submit("SEND", Map.of("came", "NO"));
        assertThat(output.getAll()).doesNotContain(token).doesNotContain(code);
        assertThat(records.rows("SELECT l::text FROM referral_link l"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token)
                        || row.contains(code)
                        || row.contains(hex(token))
                        || row.contains(hex(code)));
        assertThat(sessions()).as("no session is opened for a partner").isEqualTo(before);
    }

    private List<String> sessions() {
        return records.rows("SELECT session_id FROM spring_session ORDER BY session_id");
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> answers() {
        return records.rows(
                "SELECT concat_ws(' ', state, CASE WHEN came THEN 'true' ELSE 'false' END, outcome, received_on, served_on)"
                        + " FROM referral_answer WHERE referral_id = ? ORDER BY id",
                slip.id());
    }

    private String state() {
        return records.rows("SELECT concat_ws(' ', service_state, served_on) FROM referral WHERE id = ?", slip.id())
                .get(0);
    }

    private String partners() {
        return sql.queryForObject("SELECT name FROM partner WHERE id = ?", String.class, slip.partnerId());
    }

    @Autowired
    VisitReports reports;

    @Autowired
    ReferralMapper referrals;

    private List<String> reports() {
        return reports.of(referrals.byId(slip.id()).orElseThrow()).stream()
                .flatMap(told -> java.util.stream.Stream.of(
                        told.visit().servedBy(), told.visit().result()))
                .toList();
    }
}
