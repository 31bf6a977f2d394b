package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** The contract between client and organisation: printed from the plan, signed on paper, its day kept (R-DOC-06, R-REF-18). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class CaseContractTests {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String SPECIAL = "Зустрічаємося не в будні вранці";

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private Records records;

    @Autowired
    private ObjectMapper json;

    private StaffMember manager;
    private CaseFile file;
    private LocalDate due;

    @BeforeEach
    void aPlanInForce() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        due = planned.today().plusDays(9);
        try (var acting = acts(manager)) {
            file = planned.open(programme);
            long need = planned.need(file, "Немає де жити взимку", true);
            planned.inForce(
                    file, planned.own(need, "Розмова про права", due), planned.byReferral(need, "LEGAL_ADVICE", due));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Кейс-контракт, Що робимо самі, Послуги інших організацій, Межі допомоги, Скарги, Клієнт/ка: підпис",
        "ru, Кейс-контракт, Что делаем сами, Услуги других организаций, Границы помощи, Жалобы, Клиент/ка: подпись",
        "en, Case contract, What we do ourselves, Services of other organisations, Limits of the help, Complaints, Client: signature"
    })
    void itIsPrintedFromThePlanInTheLanguageOfTheClient(
            String language, String title, String own, String services, String limits, String complaints, String sign)
            throws Exception {
        byte[] pdf = pdf(language);
        Path shown = Path.of("target/paper", "contract-" + language + ".pdf");
        Files.createDirectories(shown.getParent());
        Files.write(shown, pdf);
        assertThat(text(pdf))
                .contains(title, own, services, limits, complaints, sign)
                .contains("Розмова про права", FIGURES.format(due), manager.name(), file.cardNumber())
                .doesNotContain("contract.", "??", " | ");
    }

    @Test
    void theDayOfTheSignaturesIsKept() throws Exception {
        LocalDate today = planned.today();
        assertThat(text(pdf("uk"))).doesNotContain("Підписано", SPECIAL);
        sign(Map.of("special", SPECIAL, "validUntil", today.plusMonths(6).toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/cases/" + file.number()));
        assertThat(contractOn()).isEqualTo(today.toString());
        assertThat(text(pdf("uk")))
                .contains("Підписано " + FIGURES.format(today), SPECIAL, "до " + FIGURES.format(today.plusMonths(6)));
        as(manager, get("/cases/{n}/contract", file.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/contract.pdf?lang=ru")))
                .andExpect(content().string(containsString(SPECIAL)))
                .andExpect(content().string(not(containsString("data-schema-url"))));
        as(manager, get("/cases/{n}/contract?anew=true", file.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(matchesPattern("(?s).*data-schema-url=\"/cases/[^/]+/contract/form\".*")));
        assertThat(records.rows("SELECT kind FROM case_event WHERE case_id = ?", file.id()))
                .contains("plan.CONTRACT_SIGNED");
    }

    /** Both sign what was printed: what else was agreed is typed before, and stands on the paper. */
    @Test
    void whatIsTypedStandsOnThePaperThatIsToBeSigned() throws Exception {
        as(
                        manager,
                        put("/cases/{n}/contract/draft", file.number())
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of("special", SPECIAL))))
                .andExpect(status().isOk());
        assertThat(text(pdf("uk"))).contains(SPECIAL).doesNotContain("Підписано");
    }

    @Test
    void aNewContractTakesThePlaceOfTheOneBefore() throws Exception {
        sign(Map.of("special", SPECIAL)).andExpect(status().isOk());
        sign(Map.of("copyGiven", false)).andExpect(status().isOk());
        assertThat(records.rows(
                        "SELECT status FROM document WHERE case_id = ? AND form_id = 'case-contract' ORDER BY version",
                        file.id()))
                .containsExactly("SUPERSEDED", "SIGNED");
        assertThat(text(pdf("en"))).contains("until the case is closed").doesNotContain(SPECIAL);
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        String tomorrow = planned.today().plusDays(1).toString();
        sign(Map.of("contractOn", tomorrow))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("contractOn"));
        sign(Map.of("validUntil", planned.today().minusDays(1).toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("validUntil"));
        assertThat(contractOn()).isNull();
    }

    @Test
    void whoMayNotSeeTheCaseSeesNoContract() throws Exception {
        for (String path :
                new String[] {"/cases/{n}/contract", "/cases/{n}/contract.pdf", "/cases/{n}/contract/form"}) {
            as(staff.caseManager(file.programmeId()), get(path, file.number())).andExpect(status().isNotFound());
            as(staff.analyst(file.programmeId()), get(path, file.number())).andExpect(status().isForbidden());
        }
    }

    private String contractOn() {
        return records.rows("SELECT contract_on FROM card WHERE id = ?", file.cardId())
                .get(0);
    }

    private ResultActions sign(Map<String, Object> own) throws Exception {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "talkedOver", true, "contractOn", planned.today().toString(), "signedBy", "CLIENT", "copyGiven", true));
        answers.putAll(own);
        return as(
                manager,
                post("/cases/{n}/contract", file.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(answers))
                        .with(csrf()));
    }

    private byte[] pdf(String language) throws Exception {
        return as(manager, get("/cases/{n}/contract.pdf?lang=" + language, file.number()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private ResultActions as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login()))));
    }
}
