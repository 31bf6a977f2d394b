package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The directory as people and programs use it. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class PartnerPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TestStaff staff;

    @Autowired
    private KnownPartners known;

    @Autowired
    private Directory directory;

    @Autowired
    private Agreements agreements;

    @Autowired
    private UserDetailsService users;

    private UserDetails iryna;
    private UserDetails olena;
    private CurrentActor.Binding acts;

    @BeforeEach
    void peopleOfAProgramme() {
        long programme = staff.programme();
        StaffMember supervisor = staff.supervisor(programme);
        iryna = users.loadUserByUsername(supervisor.login());
        olena = users.loadUserByUsername(staff.caseManager(programme).login());
        acts = TestStaff.acts(supervisor);
    }

    @AfterEach
    void leave() {
        acts.close();
    }

    @Test
    void aSupervisorWritesAPartnerDown() throws Exception {
        String address = web.perform(post("/partners/new")
                        .with(user(iryna))
                        .with(csrf())
                        .param("name", "Притулок «Дім»")
                        .param("kind", "NGO")
                        .param("services", "SOCIAL_HOUSEHOLD")
                        .param("papers", "PASSPORT")
                        .param("coordinates", "50.45, 30.52"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(address, iryna))
                .contains(
                        "Притулок «Дім»", "Passport or ID card", "geo:50.450000,30.520000", "No agreement is on record")
                .doesNotContain("??");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() throws Exception {
        web.perform(post("/partners/new")
                        .with(user(iryna))
                        .with(csrf())
                        .param("name", "Дім")
                        .param("phone", "call me"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter a telephone number")))
                .andExpect(content().string(containsString("Choose at least one service")))
                .andExpect(content().string(containsString("value=\"call me\"")));
    }

    @Test
    void aCaseManagerReadsAndVerifiesButDoesNotWrite() throws Exception {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        assertThat(page("/partners/" + code, olena))
                .contains("Lawyers", "Still right")
                .doesNotContain("/edit");
        send("/partners/" + code + "/verification", olena).andExpect(redirectedUrl("/partners/" + code));
        send("/partners/" + code + "/deactivation", olena).andExpect(status().isForbidden());
        web.perform(get("/partners/" + code + "/edit").with(user(olena))).andExpect(status().isForbidden());
    }

    @Test
    void anAgreementIsRecordedWithItsContactAndEnded() throws Exception {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        send(
                        "/partners/" + code + "/contacts/new",
                        iryna,
                        "name",
                        "Ганна Лис",
                        "phone",
                        "050 123 45 67",
                        "language",
                        "uk")
                .andExpect(redirectedUrl("/partners/" + code));
        String contact = page("/partners/" + code, iryna).replaceFirst("(?s).*/contacts/(\\d+)\".*", "$1");
        String today = LocalDate.now().toString();
        send(
                        "/partners/" + code + "/agreements/new",
                        iryna,
                        "kind",
                        "CONTRACT",
                        "number",
                        "7/26",
                        "concludedOn",
                        today,
                        "validFrom",
                        today,
                        "renewal",
                        "NONE",
                        "clauseReferral",
                        "true",
                        "clauseReception",
                        "true",
                        "clauseFeedback",
                        "true",
                        "contactId",
                        contact)
                .andExpect(redirectedUrl("/partners/" + code));
        assertThat(page("/partners/" + code, iryna))
                .contains("7/26", "Ганна Лис", "valid for referral", "tel:0501234567");
        long agreement = agreements.of(known.id(code)).get(0).id();
        assertThat(page("/partners/" + code + "/agreements/" + agreement + "/end", iryna))
                .contains("7/26");
        send("/partners/" + code + "/agreements/" + agreement + "/end", iryna).andExpect(status().isFound());
        assertThat(page("/partners/" + code, iryna)).contains("not valid for referral", "Its time is over");
    }

    @Test
    void whatIsWrongWithAnAgreementStandsAtItsField() throws Exception {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        send(
                        "/partners/" + code + "/agreements/new",
                        iryna,
                        "kind",
                        "CONTRACT",
                        "concludedOn",
                        "2099-01-01",
                        "validFrom",
                        "2026-02-01",
                        "validUntil",
                        "2026-01-01",
                        "renewal",
                        "NONE")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Only an oral arrangement goes without a number")))
                .andExpect(content().string(containsString("This day has not come yet")))
                .andExpect(content().string(containsString("The last day lies before the first")));
        assertThat(agreements.of(known.id(code))).isEmpty();
    }

    @Test
    void nobodyIsSentToAPartnerThatWasDeactivatedAndItCanBeTakenBack() throws Exception {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        assertThat(page("/partners/" + code + "/deactivation", iryna)).contains("Lawyers", "What runs goes on");
        send("/partners/" + code + "/deactivation", iryna).andExpect(status().isFound());
        assertThat(directory.get(code).active()).isFalse();
        send("/partners/" + code + "/activation", iryna).andExpect(status().isFound());
        assertThat(directory.get(code).active()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partners",
                "/partners?q=%25_",
                "/partners?without=PASSPORT&friendly=DRUG_USE&agreed=true&overdue=true"
            })
    void theDirectoryIsFoundInThreeLanguages(String address) throws Exception {
        known.known("Lawyers", "LEGAL_ADVICE");
        for (String language : List.of("en", "uk", "ru")) {
            StaffMember reader = staff.member("reader", "Reader", language, staff.programme(), Role.CASE_MANAGER);
            assertThat(page(address, users.loadUserByUsername(reader.login())))
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void programsReadTheSame() throws Exception {
        String code = known.known("Програмна клініка", "OST");
        known.agreement(code, LocalDate.now(), LocalDate.now().plusYears(1));
        web.perform(get("/api/v1/partners").param("q", "програмна").with(user(olena)))
                .andExpect(jsonPath("$.rows[0].entry.name").value("Програмна клініка"))
                .andExpect(jsonPath("$.rows[0].standing.valid").value(true));
        web.perform(post("/api/v1/partners")
                        .with(user(iryna))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"\", \"services\": [\"OST\"]}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("name")));
        web.perform(get("/api/v1/partners/NOWHERE").with(user(olena))).andExpect(status().isNotFound());
    }

    private ResultActions send(String address, UserDetails by, String... fields) throws Exception {
        var request = post(address).with(user(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private String page(String address, UserDetails by) throws Exception {
        return web.perform(get(address).with(user(by)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
