package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestStandards;

/** SC-06 to the letter: the sample, walked through, stands in the journal on page, spreadsheet and paper (R-REF-25, R-REF-27). */
@SystemTest
class Sc06WalkedJournalTests {

    private static final String CENTRE = "Центр социальных служб для детей, семьи и молодёжи";
    private static final String THAT_DAY = "?from=2004-08-12&to=2004-08-12";

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    JournalRows rows;

    @Autowired
    Records records;

    @Autowired
    Partners partners;

    @Autowired
    Links links;

    @Autowired
    LetterStory letters;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    private StaffMember volodin;
    private CaseWalk client;
    private String slip;

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void typedInFromTheCouponItReadsWordForWordInRussian() throws Exception {
        volodinIssuesTheSlip("ru", "Социальный работник");
        walks.untilItIs("2004-08-13");
        Map<String, Object> coupon = Map.of(
                "visitOutcome", "SERVED",
                "channel", "COUPON",
                "servedBy", "",
                "result", "Принят психологом Ивановой С. В.",
                "sentFurther", "YES",
                "furtherTo", "Программа реабилитации");
        story.finish(client, slip, "UserTask_RecordAnswer", coupon);
        theWayGoesOn("Клиентом принято решение об обращении в программу реабилитации.");
        standsEverywhere(
                "12.08.04",
                "КУ4568",
                "Консультация психолога",
                CENTRE,
                "Принят психологом Ивановой С. В., 13.08.2004",
                "Клиентом принято решение об обращении в программу реабилитации. Контроль визита 15.08.04",
                "Социальный работник Володин А.");
    }

    @Test
    void answeredByTheLinkItReadsAsInTheTableInEnglish() throws Exception {
        volodinIssuesTheSlip("en", "social worker");
        walks.untilItIs("2004-08-13T14:00");
        String link = letters.asSystem(
                () -> links.linkFor(story.id(slip)).orElseThrow().path());
        new OldPhone(web, "198.51.100.46")
                .open(link)
                .press("NEXT", "came", "YES")
                .press("NEXT", "receivedOn", "13.8.2004", "outcome", "SERVED")
                .press("NEXT", "servedBy", "Иванова С. В.", "position", "psychologist", "furtherTo", "rehabilitation")
                .press("SEND");
        walks.goOn();
        theWayGoesOn("client decided to ask for the rehabilitation programme");
        standsEverywhere(
                "12.08.04",
                "КУ4568",
                "Psychologist’s consultation",
                CENTRE,
                "received by psychologist Иванова С. В., 13.08.2004",
                "client decided to ask for the rehabilitation programme; visit to be checked 15.08.04",
                "social worker Володин А.");
    }

    private void volodinIssuesTheSlip(String language, String position) {
        walks.itIs("2004-08-12");
        String standard = own.since("ALLIANCE_2010", LocalDate.of(2004, 1, 1));
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(standard));
        volodin = staff.member("volodin", "Володин А.", language, programme, Role.CASE_MANAGER);
        rows.also("UPDATE staff SET position = ? WHERE id = ?", position, volodin.id());
        long centre = partners.add("CENTRE_WALKED_" + volodin.id(), CENTRE, "STATE");
        client = story.referredTo("PSYCHOLOGIST", walks.somebody(programme, volodin, staff.supervisor(programme)));
        // another run of this test may have used the number
        rows.also("UPDATE card SET number = number || '-' || id WHERE number = 'КУ4568'");
        rows.also(
                "UPDATE card SET number = 'КУ4568' WHERE id = (SELECT card_id FROM case_file WHERE number = ?)",
                client.number());
        slip = client.refer(Map.of("partner", String.valueOf(centre)));
        walks.goOn();
    }

    /** Volodin passes the client on to rehabilitation, makes the first check, and looks at the visit on Sunday. */
    private void theWayGoesOn(String opened) {
        story.finish(client, slip, "UserTask_FollowFurther", further());
        story.check(
                client,
                slip,
                "REF_CHECK_0",
                Map.of(
                        "checkWay", "FACE_INDIVIDUAL",
                        "visitState", "SERVED",
                        "prospects", opened,
                        "controlOn", "2004-08-15"));
        walks.untilItIs("2004-08-15T07:59");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_ControlVisit");
        walks.untilItIs("2004-08-15T12:00");
        story.finish(client, slip, "UserTask_ControlVisit", Map.of());
        assertThat(story.checks(slip)).contains("REF_CHECK_0 DONE");
        String rehabilitation = records.rows(
                        "SELECT slip_number FROM referral WHERE level = 2 AND parent_id = ?", story.id(slip))
                .get(0);
        assertThat(story.promises(rehabilitation)).hasSize(4);
        assertThat(story.promises(rehabilitation).get(0)).endsWith("2004-08-13");
    }

    private static Map<String, Object> further() {
        return Map.ofEntries(
                Map.entry("furtherOutcome", "ISSUED"),
                Map.entry("service", "REHABILITATION"),
                Map.entry("way", "REFERRAL"),
                Map.entry("wayReason", "KNOWS_PLACE"),
                Map.entry("appointmentOn", "TODAY+2"),
                Map.entry("dataConsent", "YES"),
                Map.entry("feedbackConsent", "YES"),
                Map.entry("discreet", "YES"),
                Map.entry("checksExplained", true),
                Map.entry("choice", "YES"),
                Map.entry("agreementReason", "ONLY_PROVIDER"));
    }

    private void standsEverywhere(String... columns) throws Exception {
        List<List<String>> page = WrittenJournal.page(read("/referrals").getContentAsString(StandardCharsets.UTF_8));
        assertThat(page)
                .as("the way to rehabilitation, and below it the sample")
                .hasSize(2);
        assertThat(page.get(1)).containsExactly(columns);
        assertThat(WrittenJournal.sheet(
                        read("/referrals/journal.xlsx" + THAT_DAY).getContentAsByteArray()))
                .containsExactly(List.of(columns));
        assertThat(WrittenJournal.paper(
                        read("/referrals/journal.pdf" + THAT_DAY).getContentAsByteArray(), columns[0]))
                .containsExactly(columns);
    }

    private MockHttpServletResponse read(String path) throws Exception {
        MockHttpServletResponse read = web.perform(get(path).with(user(users.loadUserByUsername(volodin.login()))))
                .andReturn()
                .getResponse();
        assertThat(read.getStatus()).as(path).isEqualTo(200);
        return read;
    }
}
