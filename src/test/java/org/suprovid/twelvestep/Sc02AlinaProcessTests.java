package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.document.Documents;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.referral.IssuedSlips;

/**
 * SC-02: several needs of long standing, among them the child's: comprehensive, by full assessment and full plan (R-12S-02 … 07). Those
 * who help her meet about her, and no partner learns what she has lived through.
 */
@SystemTest
class Sc02AlinaProcessTests {

    private static final String SITE = "Кабінет на Лісовій";
    private static final List<String> DOMAINS =
            List.of("SOCIAL_HOUSEHOLD", "PSYCHOLOGICAL", "LEGAL", "MEDICAL", "EMPLOYMENT");

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    KnownPartners partners;

    @Autowired
    IssuedSlips slips;

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    MockMvc web;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void manyNeedsAreAssessedFullyAndEachHasItsLine() {
        CaseWalk alina = served();
        assertThat(records.rows(
                        "SELECT m.proposed || ' ' || m.need_areas FROM model_choice m JOIN case_file c ON c.id = m.case_id"
                                + " WHERE c.number = ?",
                        alina.number()))
                .containsExactly("COMPREHENSIVE 5");
        fullPlan(alina, "km1", need -> UsualAnswers.km1("LEGAL_ADVICE", need, "2026-05-04"));
        assertThat(story.stages(alina)).doesNotContain("no S05", "no S06").contains("S05", "S06");
        assertThat(records.rows(
                        "SELECT DISTINCT n.domain FROM plan_line l JOIN plan p ON p.id = l.plan_id AND p.state = 'IN_FORCE'"
                                + " JOIN need n ON n.id = l.need_id JOIN case_file c ON c.id = l.case_id WHERE c.number = ?",
                        alina.number()))
                .containsExactlyInAnyOrderElementsOf(DOMAINS);
    }

    /** R-12S-10, R-12S-10b: where she is treated and who cares for children sit together with us; what comes of it renews the plan. */
    @Test
    void theTherapySiteAndTheChildrensServiceMeetAboutHer() {
        CaseWalk alina = served();
        List<Map<String, Object>> guests = List.of(
                guest(alina, "Кабінет замісної терапії", "OST"),
                guest(alina, "Служба у справах дітей", "LEGAL_ADVICE"));
        int meeting = conferences.called(alina, Map.of("guests", guests, "sharing", "YES"));
        assertThat(records.rows(
                        "SELECT p.knows || ' ' || p.told FROM conference_participant p WHERE p.conference_id = ?"
                                + " AND p.contact_id IS NOT NULL",
                        Long.parseLong(conferences.id(alina, meeting))))
                .containsExactly("AGENDA CALL", "AGENDA CALL");
        conferences.asksForAnUpdate(alina, meeting);
        alina.finish("UserTask_AssessFully");
        assertThat(alina.waitsAt()).contains("UserTask_ReviewPlan");
        assertThat(story.stages(alina)).contains("S10");
    }

    /** R-CONF-04, R-CONF-05: the card knows of the past and the therapy; the partner's page knows of neither. */
    @Test
    void thePartnerReadsNothingOfHerPast() throws Exception {
        CaseWalk alina = served();
        assertThat(alina.as(alina.manager, () -> cardOf(alina)))
                .containsEntry("sexWork", "PAST")
                .containsEntry("ost", "ON")
                .containsEntry("ostProvenance", "VERIFIED");
        fullPlan(alina, "km2", need -> UsualAnswers.km2("LEGAL_ADVICE", need, "2026-05-04"));
        IssuedSlips.Slip slip = slips.issue(alina);
        slips.hasEnded(slip);
        OldPhone partner =
                new OldPhone(web, "198.51.100.202").open(slips.link(slip).path());
        assertThat(partner.status()).isEqualTo(200);
        assertThat(partner.text())
                .contains(slip.number())
                .doesNotContain(alina.number(), "Аліна", SITE, "OST", "sexWork", "methadone", CaseWalk.WORDS);
    }

    /** Up to the brief plan in force; the full assessment is being made meanwhile. */
    private CaseWalk served() {
        long programme = staff.home(List.of("COMPREHENSIVE_DEFAULT"));
        CaseWalk alina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .finish(
                        "UserTask_RegisterRequest",
                        Map.of("requestDomain", "SOCIAL_HOUSEHOLD", "personName", "Аліна Тестова"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("SW"), "age", 22))
                .finish("UserTask_OpenClientCard", card())
                .finish("UserTask_HoldBriefIntake", Map.of("needs", needs()))
                .finish(
                        "UserTask_ChooseModel",
                        Map.of("shortTerm", "NO", "longStanding", "NO", "model", "COMPREHENSIVE"));
        return story.planned(alina);
    }

    /** The brief plan serves the first need already; each other one has a line now. */
    private void fullPlan(CaseWalk alina, String kind, LongFunction<Map<String, Object>> line) {
        alina.finish("UserTask_AssessFully");
        List<Long> needs = records.needs(alina.number());
        List<Map<String, Object>> lines =
                needs.subList(1, needs.size()).stream().map(line::apply).toList();
        alina.finish(
                "UserTask_ReviewPlan", Map.of("reviewDecision", "CONTINUE", "agreedWay", "SIGNATURE", kind, lines));
    }

    private static Map<String, Object> card() {
        return Map.of(
                "groups", List.of("SW"),
                "givenName", "Аліна",
                "drugUse", "PAST",
                "ost", "ON",
                "ostProvenance", "VERIFIED",
                "ostSite", SITE,
                "sexuallyActive", "YES",
                "sexWork", "PAST");
    }

    private Map<String, Object> cardOf(CaseWalk of) {
        return documents
                .newest("client-card", null, cases.get(of.number()).cardId(), null)
                .flatMap(documents::read)
                .orElseThrow()
                .map();
    }

    private Map<String, Object> guest(CaseWalk of, String partner, String service) {
        return of.as(of.supervisor, () -> {
            String code = partners.known(partner, service);
            return Map.of("contact", String.valueOf(partners.contact(code, "Оксана Левчук")), "knows", "AGENDA");
        });
    }

    private static List<Map<String, Object>> needs() {
        return DOMAINS.stream()
                .map(domain -> UsualAnswers.need(domain, "YES", "SUBJECTIVE"))
                .toList();
    }
}
