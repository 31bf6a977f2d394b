package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.client.People;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A volunteer sees the meeting and nothing else, and writes down on a telephone how it went (R-ROLE-06, R-REF-30…33). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class EscortPagesTests {

    private static final String ENTRY = "/escorts";

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    LetterStory letters;

    @Autowired
    TestStaff staff;

    @Autowired
    People people;

    @Autowired
    UserDetailsService users;

    @Autowired
    Records records;

    private CaseWalk karina;
    private StaffMember volunteer;
    private StaffMember reader;
    private String slip;

    @BeforeEach
    void aVolunteerIsAskedToGoAlong() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        volunteer = member("en", Role.VOLUNTEER);
        reader = volunteer;
        slip = karina.refer(goingAlong(volunteer));
        letters.asSystem(() -> people.learn(
                Long.parseLong(one("person_id")), Map.of("preferredName", "Рина", "surname", "Прихована")));
        walks.goOn();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theMeetingIsAllTheySee() throws Exception {
        assertThat(send(get("/")).getRedirectedUrl()).isEqualTo(ENTRY);
        assertThat(page(ENTRY)).contains("Slip " + slip, "meeting at 09:15", "href=\"/escorts\"");
        String page = page(ENTRY + "/" + slip);
        assertThat(page)
                .contains("Рина", "біля фонтана", "Tue 3 Mar, 09:15", "10:30", "паспорт", "другий поверх", partner())
                .contains(karina.manager.name(), "How did it go?")
                .doesNotContain("Прихована", karina.number(), one("card_number"), "нотатка", "Legal advice", "??");
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? ORDER BY id DESC LIMIT 1", volunteer.id()))
                .containsExactly("ESCORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/work",
                "/cases",
                "/referrals",
                "/referrals/SLIP",
                "/clients",
                "/requests",
                "/referrals/SLIP/slip.pdf"
            })
    void everythingElseIsClosed(String path) throws Exception {
        assertThat(send(get(path.replace("SLIP", slip))).getStatus()).isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({"uk, Що зроблено, Вас чекає", "ru, Что сделано, Вас ждёт"})
    void inTheirLanguage(String language, String actions, String client) throws Exception {
        reader = member(language, Role.VOLUNTEER);
        String own = another(reader);
        assertThat(page(ENTRY)).doesNotContain("??");
        assertThat(page(ENTRY + "/" + own)).contains(actions, client).doesNotContain("??");
    }

    @Test
    void whoeverIsNotAskedFindsNothing() throws Exception {
        reader = member("en", Role.VOLUNTEER);
        assertThat(page(ENTRY)).contains("Nobody waits for you").doesNotContain(slip);
        assertThat(send(get(ENTRY + "/" + slip)).getStatus()).isEqualTo(404);
        assertThat(send(filled(slip)).getStatus()).isEqualTo(404);
        assertThat(written()).isEmpty();
    }

    @Test
    void beforeThePledgeNothingOpens() throws Exception {
        StaffMember newcomer = staff.withoutPledge("new-volunteer", programme(), Role.VOLUNTEER);
        reader = newcomer;
        slip = another(newcomer);
        assertThat(send(get("/")).getRedirectedUrl()).isEqualTo("/pledge");
        assertThat(send(get(ENTRY + "/" + slip)).getStatus()).isEqualTo(403);
    }

    @Test
    void whatWasDoneIsWrittenDownOnceAndTheWorkerGoesOn() throws Exception {
        walks.untilItIs("2026-03-03T14:00");
        assertThat(send(filled(slip)).getRedirectedUrl()).isEqualTo(ENTRY);
        assertThat(written()).containsExactly(volunteer.id() + " TRAVELLED,WAITED_FOR_END PUBLIC 4 120 2026-03-03");
        assertThat(story.waitsAt(slip)).contains("UserTask_RecordAnswer").doesNotContain("UserTask_AccompanyClient");
        assertThat(one("service_state")).isEqualTo("ACCOMPANYING");
        assertThat(records.rows(
                        "SELECT author_id::text FROM document WHERE form_id = 'referral-accompaniment' AND case_id = ?",
                        Long.parseLong(one("case_id"))))
                .containsExactly(String.valueOf(volunteer.id()));
        assertThat(told(karina.manager)).contains("ESCORT_WRITTEN /referrals/" + slip);
        assertThat(page(ENTRY)).contains("Written down by now", slip).doesNotContain("Рина");
        assertThat(send(get(ENTRY + "/" + slip)).getStatus()).isEqualTo(404);
        assertThat(send(filled(slip)).getStatus()).isEqualTo(404);
        assertThat(written()).hasSize(1);
    }

    @Test
    void whatTheyWroteCanBeReadAgainByThemAlone() throws Exception {
        walks.untilItIs("2026-03-03T14:00");
        send(filled(slip));
        String record = ENTRY + "/" + slip + "/records/1";
        assertThat(page(ENTRY)).contains("href=\"" + record + "\"");
        assertThat(page(record))
                .contains("Went there together", "120", "Public transport", "4 – good", "полегшення", "Tue 3 Mar")
                .doesNotContain("Рина", "Прихована", "біля фонтана", partner(), karina.number(), "??");
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? ORDER BY id DESC LIMIT 2", volunteer.id()))
                .contains("ESCORT");
        assertThat(send(get(ENTRY + "/" + slip + "/records/2")).getStatus()).isEqualTo(404);
        reader = member("en", Role.VOLUNTEER);
        assertThat(send(get(record)).getStatus()).as("another volunteer").isEqualTo(404);
        reader = karina.manager;
        assertThat(send(get(record)).getStatus()).as("she reads it in the case").isEqualTo(404);
        reader = volunteer;
        walks.itIs("2026-03-18");
        assertThat(send(get(record)).getStatus()).as("after a fortnight").isEqualTo(404);
    }

    @Test
    void noNewsLeadsToAPageThatIsClosedBehindThem() throws Exception {
        walks.untilItIs("2026-03-03T14:00");
        assertThat(told(volunteer)).isNotEmpty();
        assertThat(told(karina.manager)).contains("APPOINTMENT_NEAR /referrals/" + slip);
        send(filled(slip));
        assertThat(told(volunteer)).isEmpty();
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of("channel", "ESCORT"));
        assertThat(told(karina.manager)).as("the visit is over").doesNotContain("APPOINTMENT_NEAR /referrals/" + slip);
    }

    /** Who may get no messages has only the paper to know when and where they are met. */
    @Test
    void theSlipSaysWhenTheyMeet() throws Exception {
        reader = karina.manager;
        byte[] pdf = send(get("/referrals/" + slip + "/slip.pdf")).getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("09:15, біля фонтана");
        }
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() throws Exception {
        String page = send(post(ENTRY + "/" + slip)
                        .param("impressions", "сиділи тихо")
                        .param("startedOn", "2026-03-09"))
                .getContentAsString();
        assertThat(page).contains("Did the visit take place?: ", "href=\"#visitHappened\"", "сиділи тихо");
        page = send(filled(slip).param("startedOn", "2026-03-09")).getContentAsString();
        assertThat(page).contains("Day: This day has not come yet");
        assertThat(written()).isEmpty();
    }

    @Test
    void theyHearThatTheyAreAskedAndWhenTheDayIsNear() throws Exception {
        assertThat(told(volunteer)).startsWith("ESCORT_ASKED /escorts/" + slip);
        assertThat(page("/notifications")).contains("You are asked to go along: slip " + slip, "3 March");
        walks.untilItIs("2026-03-03T08:00");
        assertThat(told(volunteer)).contains("APPOINTMENT_NEAR /escorts/" + slip);
        assertThat(told(karina.manager)).contains("APPOINTMENT_NEAR /referrals/" + slip);
    }

    @Test
    void whatTheCaseManagerWroteFirstStands() throws Exception {
        walks.untilItIs("2026-03-03T14:00");
        story.finish(karina, slip, "UserTask_AccompanyClient", Map.of());
        assertThat(send(filled(slip)).getStatus()).isEqualTo(404);
        assertThat(page(ENTRY)).contains("Written down by now").doesNotContain("/records/");
        assertThat(send(get(ENTRY + "/" + slip + "/records/1")).getStatus()).isEqualTo(404);
    }

    @Test
    void thePartnersQuickerAnswerLeavesTheRecordToThem() throws Exception {
        walks.untilItIs("2026-03-03T14:00");
        story.answered(slip, Told.served(java.time.LocalDate.of(2026, 3, 3), 4));
        walks.goOn();
        assertThat(story.waitsAt(slip)).contains("UserTask_WriteAccompaniment");
        assertThat(send(filled(slip)).getRedirectedUrl()).isEqualTo(ENTRY);
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_WriteAccompaniment");
        assertThat(one("service_state")).isEqualTo("SERVED");
    }

    private static Map<String, Object> goingAlong(StaffMember escort) {
        return Map.of(
                "way", "ACCOMPANIMENT",
                "escort", String.valueOf(escort.id()),
                "meetingPoint", "біля фонтана",
                "meetingTime", "09:15",
                "appointmentOn", "2026-03-03",
                "appointmentTime", "10:30",
                "bring", "паспорт",
                "placeNote", "другий поверх",
                "slipNote", "нотатка для партнера");
    }

    /** A slip of somebody else. */
    private String another(StaffMember escort) {
        CaseWalk other =
                story.referredTo("LEGAL_ADVICE", walks.somebody(programme(), karina.manager, karina.supervisor));
        String number = other.refer(goingAlong(escort));
        walks.goOn();
        return number;
    }

    private MockHttpServletRequestBuilder filled(String number) {
        return post(ENTRY + "/" + number)
                .param("actions", "TRAVELLED", "WAITED_FOR_END")
                .param("visitHappened", "YES")
                .param("startedOn", "2026-03-03")
                .param("minutes", "120")
                .param("transport", "PUBLIC")
                .param("mood", "4")
                .param("impressions", "полегшення");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(reader.login())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse page = send(get(path));
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString();
    }

    private StaffMember member(String language, Role role) {
        return staff.member("volunteer", "Тарас Волонтер", language, programme(), role);
    }

    private long programme() {
        return karina.manager.programmes().iterator().next();
    }

    private List<String> written() {
        return records.rows(
                "SELECT concat_ws(' ', staff_id, array_to_string(actions, ','), transport, mood, minutes, started_at::date)"
                        + " FROM escort WHERE document_id IS NOT NULL AND referral_id = ?",
                Long.parseLong(one("id")));
    }

    private List<String> told(StaffMember member) {
        return records.rows(
                "SELECT kind || ' ' || link FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL"
                        + " AND referral_id IS NOT NULL ORDER BY id",
                member.id());
    }

    private String partner() {
        return records.rows(
                        "SELECT p.name FROM partner p JOIN referral r ON r.partner_id = p.id WHERE r.slip_number = ?",
                        slip)
                .get(0);
    }

    private String one(String column) {
        String of = column.equals("card_number") ? "(SELECT c.number FROM card c WHERE c.id = card_id)" : column;
        return records.rows("SELECT " + of + " FROM referral WHERE slip_number = ?", slip)
                .get(0);
    }
}
