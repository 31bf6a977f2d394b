package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.IssuedSlips.Slip;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** Failures that repeat themselves raise tasks: for whoever can change something about them (R-REF-74). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class FailedAgainProcessTests {

    private static final String TALK = "UserTask_TalkToPartner";
    private static final String ASK = "UserTask_AskWhatHinders";

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    IssuedSlips slips;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @Autowired
    Worklist worklist;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whoStaysAwayAgainIsAskedWhatStandsInTheWay() {
        CaseWalk karina = story.somebody();
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.answered(slip, Told.stayedAway());
        walks.goOn();
        assertThat(story.waitsAt(slip)).as("once may be an accident").doesNotContain(ASK);
        anotherDate(karina, slip);
        story.answered(slip, Told.stayedAway());
        walks.goOn();
        assertThat(story.task(slip, ASK).assignee()).isEqualTo(String.valueOf(karina.manager.id()));
        assertThat(story.waitsAt(slip)).contains("UserTask_PlanReferralAnew");
        anotherDate(karina, slip);
        story.answered(slip, Told.stayedAway());
        walks.goOn();
        assertThat(story.waitsAt(slip)).as("asked already").containsOnlyOnce(ASK);
        story.finish(karina, slip, ASK, Map.of());
        assertThat(story.waitsAt(slip)).doesNotContain(ASK);
        assertThat(events(karina)).contains("referral.HINDRANCE_KNOWN");
    }

    /** The failures of one client count together, whatever service they were sent for; long ago is forgotten. */
    @Test
    void whatIsLongAgoDoesNotCount() {
        CaseWalk karina = story.somebody();
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.answered(slip, Told.stayedAway());
        walks.goOn();
        anotherDate(karina, slip);
        walks.untilItIs("2026-06-10");
        story.answered(slip, Told.stayedAway());
        walks.goOn();
        assertThat(story.waitsAt(slip)).contains("UserTask_PlanReferralAnew").doesNotContain(ASK);
    }

    @Test
    void aPartnerWhoRefusesAgainIsSpokenToByTheSupervisor() throws Exception {
        long partner = slips.partner();
        Slip first = refused(partner, staff.programme(), null);
        CaseWalk karina = first.walk();
        long programme = karina.manager.programmes().iterator().next();
        assertThat(story.waitsAt(first.number())).doesNotContain(TALK);
        Slip second = refused(partner, programme, karina.supervisor);
        assertThat(story.waitsAt(second.number()))
                .as("another worker's client, the same partner")
                .contains(TALK);
        Slip third = refused(partner, programme, karina.supervisor);
        assertThat(story.waitsAt(third.number())).as("one talk is enough").doesNotContain(TALK);
        assertThat(ofSupervisor(karina.supervisor))
                .filteredOn(item -> item.key().equals(TALK))
                .singleElement()
                .extracting(WorkItem::number)
                .isEqualTo(second.walk().number());
        story.finish(second.walk(), second.number(), TALK, Map.of());
        assertThat(records.rows(
                        "SELECT concat_ws(' ', talked_on, way, grounds, result, taken_to) FROM partner_talk"
                                + " WHERE partner_id = ?",
                        partner))
                .containsExactly("2026-03-02 MEETING {PAPERS} CONDITIONS {AUTHORITY}");
        assertThat(events(second.walk())).contains("referral.PARTNER_SPOKEN_TO");
        assertThat(page(karina.supervisor, partner))
                .contains("Talks about refusals", "They will be served on conditions", "the authority above it");
    }

    /** It is about the partner: what becomes of the client takes it along no more. */
    @Test
    void theTalkOutlivesTheReferralOfTheLastClient() {
        long partner = slips.partner();
        Slip first = refused(partner, staff.programme(), null);
        long programme = first.walk().manager.programmes().iterator().next();
        Slip second = refused(partner, programme, first.walk().supervisor);
        story.tell(second.number(), "ReferralCancelled", Map.of());
        assertThat(story.runs(second.number())).isFalse();
        assertThat(story.waitsAt(second.number())).containsExactly(TALK);
        story.finish(second.walk(), second.number(), TALK, Map.of());
        assertThat(records.rows("SELECT result FROM partner_talk WHERE partner_id = ?", partner))
                .containsExactly("CONDITIONS");
    }

    /** The process of the referral is over, and the partner has refused all the same. */
    @Test
    void aRefusalAfterTheEndCountsToo() {
        long partner = slips.partner();
        Slip first = refused(partner, staff.programme(), null);
        long programme = first.walk().manager.programmes().iterator().next();
        CaseWalk walk = walks.somebody(programme, staff.caseManager(programme), first.walk().supervisor);
        Slip second = slips.issue(walk.toRound(), partner, true);
        slips.hasEnded(second);
        story.said(second.number(), Told.refused(Reasons.PROVIDER_REFUSED));
        assertThat(story.waitsAt(second.number())).containsExactly(TALK);
    }

    private Slip refused(long partner, long programme, StaffMember supervisor) {
        CaseWalk walk = walks.somebody(
                programme, staff.caseManager(programme), supervisor == null ? staff.supervisor(programme) : supervisor);
        Slip slip = slips.issue(walk.toRound(), partner, true);
        slips.walks(slip);
        story.answered(slip.number(), Told.refused(Reasons.PROVIDER_REFUSED));
        walks.goOn();
        return slip;
    }

    private void anotherDate(CaseWalk walk, String slip) {
        story.finish(walk, slip, "UserTask_PlanReferralAnew", Map.of());
    }

    private List<WorkItem> ofSupervisor(StaffMember supervisor) {
        try (var acting = TestStaff.acts(supervisor)) {
            return worklist.page(supervisor, null, null, null, Locale.ENGLISH).rows();
        }
    }

    private String page(StaffMember reader, long partner) throws Exception {
        String code =
                records.rows("SELECT code FROM partner WHERE id = ?", partner).get(0);
        return web.perform(get("/partners/" + code).with(user(users.loadUserByUsername(reader.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> events(CaseWalk walk) {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ?",
                walk.number());
    }
}
