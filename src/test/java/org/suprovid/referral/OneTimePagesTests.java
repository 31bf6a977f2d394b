package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriUtils;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** From the card of a client who came once to the slip, its paper, the partner's answer and both books. */
@SystemTest
class OneTimePagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Walks walks;

    @Autowired
    private OneTimeStory once;

    @Autowired
    private ReferralStory story;

    @Autowired
    private Links links;

    @Autowired
    private Records records;

    @Autowired
    private ObjectMapper json;

    private CaseWalk marko;
    private String card;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        marko = once.somebody(null);
        card = once.card(marko);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @ParameterizedTest
    @CsvSource({"en,Issue a slip", "uk,Видати направлення", "ru,Выдать направление"})
    void cardAndRequestLeadToTheSlip(String language, String action) throws Exception {
        directory.speak(marko.manager.id(), language);
        for (String page : new String[] {"/clients/" + card, "/requests/" + marko.number()}) {
            web.perform(mine(get(page)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(path() + "/refer")))
                    .andExpect(content().string(containsString(action)))
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(mine(get("/clients/{n}/refer", card)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(path() + "/refer/form")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(mine(get("/clients/{n}/refer/form", card)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.services").isNotEmpty());
    }

    @Test
    void theSlipIsIssuedPrintedAndShownWithoutACase() throws Exception {
        String slip = issued(Map.of());
        web.perform(mine(get("/referrals/{slip}", slip)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(path())))
                .andExpect(content().string(containsString("Checks are not possible: only the partner is asked")))
                .andExpect(content().string(containsString("Slip " + slip + " issued")))
                .andExpect(content().string(not(containsString("/cases/"))))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(mine(get("/clients/{n}", card)))
                .andExpect(content().string(containsString("/referrals/" + slip)))
                .andExpect(content().string(containsString("Slip without a plan")))
                .andExpect(content().string(not(containsString("??"))));
        String document = records.rows("SELECT document_id FROM referral WHERE slip_number = ?", slip)
                .get(0);
        web.perform(mine(get("/documents/{id}", document)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What the client asks for")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(mine(get("/referrals/{slip}/slip.pdf", slip)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PDF));
        web.perform(mine(get("/api/v1/clients/{n}/referrals", card)))
                .andExpect(jsonPath("$[0].slip").value(slip))
                .andExpect(jsonPath("$[0].caseId").doesNotExist());
    }

    @Test
    void thePartnerAnswersByTheLinkAndBothBooksHaveTheirRow() throws Exception {
        String slip = issued(Map.of());
        walks.goOn();
        AnswerLink link =
                marko.as(marko.manager, () -> links.linkFor(story.id(slip)).orElseThrow());
        OldPhone partner = new OldPhone(web, "198.51.101." + story.id(slip) % 250);
        walks.itIs("2026-03-04");
        partner.open(link.path())
                .press("NEXT", "came", "YES")
                .press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED")
                .press("NEXT", "servedBy", "Іванова С. В.")
                .press("SEND");
        assertThat(story.stands(slip)).isEqualTo("SERVED NO_CONTACT");
        web.perform(mine(get("/referrals")))
                .andExpect(content().string(containsString(slip)))
                .andExpect(content().string(containsString("Іванова С. В.")));
        web.perform(mine(get("/referrals/monitoring").param("result", "NO_CONTACT")))
                .andExpect(content().string(containsString(slip)))
                .andExpect(content().string(containsString("No contact possible")))
                .andExpect(content().string(containsString("Service given")));
        web.perform(mine(get("/referrals/monitoring").param("check", "REF_CHECK_1W")))
                .andExpect(content().string(not(containsString(slip))));
        web.perform(mine(get("/referrals/monitoring.xlsx"))).andExpect(status().isOk());
    }

    @Test
    void aContactThatComesLaterOpensTheChecksThatAreLeft() throws Exception {
        String slip = issued(Map.of());
        walks.goOn();
        web.perform(mine(get("/referrals/{slip}/choice", slip)))
                .andExpect(content().string(containsString("name=\"contact\"")));
        web.perform(mine(post("/referrals/{slip}/choice", slip)).param("choice", "YES"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Without a contact nobody can be asked")));
        web.perform(mine(post("/referrals/{slip}/choice", slip))
                        .param("choice", "YES")
                        .param("contact", "+380 50 111 22 33"))
                .andExpect(redirectedUrl("/referrals/" + slip));
        walks.goOn();
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        assertThat(story.stands(slip)).isEqualTo("ISSUED RUNNING");
    }

    @Test
    void aClientOfTheProgrammeGetsNoSlipWithoutAPlan() throws Exception {
        CaseWalk karina = walks.somebody().toCase();
        String programmes = records.rows(
                        "SELECT k.number FROM card k JOIN case_file c ON c.card_id = k.id WHERE c.number = ?",
                        karina.number())
                .get(0);
        web.perform(by(karina.manager, get("/clients/{n}/refer", programmes))).andExpect(status().isConflict());
        web.perform(by(karina.manager, post("/clients/{n}/refer", programmes))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(once.answers(Map.of()))))
                .andExpect(status().isConflict());
        web.perform(by(karina.manager, get("/clients/{n}", programmes)))
                .andExpect(content().string(not(containsString("/refer\""))));
    }

    @Test
    void neitherStrangersNorFirstContactSeeIt() throws Exception {
        String slip = issued(Map.of());
        StaffMember stranger = staff.caseManager(staff.programme());
        web.perform(by(stranger, get("/clients/{n}/refer", card))).andExpect(status().isNotFound());
        web.perform(by(stranger, get("/referrals/{slip}", slip))).andExpect(status().isNotFound());
        StaffMember nadia =
                staff.member("nadia", marko.manager.programmes().iterator().next(), Role.INTAKE);
        web.perform(by(nadia, get("/clients/{n}/refer", card))).andExpect(status().isForbidden());
        web.perform(by(marko.supervisor, get("/referrals/{slip}", slip))).andExpect(status().isOk());
    }

    @Test
    void withoutConsentToPassItOnThereIsNoSlip() throws Exception {
        web.perform(mine(post("/clients/{n}/refer", card))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(once.answers(Map.of("dataConsent", "NO")))))
                .andExpect(status().isUnprocessableEntity());
        assertThat(records.rows("SELECT r.id FROM referral r JOIN card k ON k.id = r.card_id WHERE k.number = ?", card))
                .isEmpty();
    }

    /** R-CONF-05: what names an illness is reworded, or agreed to in writing. */
    @Test
    void wordsThatTellTooMuchNeedTheClientsWrittenConsent() throws Exception {
        Map<String, Object> telling = Map.of("bring", "Довідка про ВІЛ");
        web.perform(mine(post("/clients/{n}/refer", card))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(once.answers(telling))))
                .andExpect(status().isUnprocessableEntity());
        assertThat(issued(Map.of("bring", "Довідка про ВІЛ", "wordsAgreed", true)))
                .startsWith("S-2026-");
    }

    private String issued(Map<String, Object> own) throws Exception {
        String next = web.perform(mine(post("/clients/{n}/refer", card))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(once.answers(own))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(next).get("next").asText().substring("/referrals/".length());
    }

    /** Of the card, as links have it. */
    private String path() {
        return "/clients/" + UriUtils.encode(card, StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder mine(MockHttpServletRequestBuilder request) {
        return by(marko.manager, request);
    }

    private MockHttpServletRequestBuilder by(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
