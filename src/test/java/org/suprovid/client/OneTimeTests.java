package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** The sheet of one-time services: coded people, means by quantity, no plan (R-DOC-03, R-DOC-03a, Q-27). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class OneTimeTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Intake intake;

    @Autowired
    private OneTimeRows rows;

    @Autowired
    private OneTimeSheet sheet;

    @Autowired
    private People people;

    @Autowired
    private Records records;

    private long programme;
    private StaffMember worker;

    @BeforeEach
    void aProgramme() {
        programme = staff.programme();
        worker = staff.caseManager(programme);
    }

    @Test
    void aCodedPersonIsOnePersonAtEveryVisit() {
        try (var acting = acts(worker)) {
            rows.add(programme, row("ОЛ-77", Map.of()));
            rows.add(programme, row("ол 77", Map.of()));
            List<OneTimeService> day = sheet.onDay(LocalDate.now());
            assertThat(day).hasSize(2);
            assertThat(day.get(0).personId()).isEqualTo(day.get(1).personId());
            assertThat(day.get(0).means())
                    .containsExactly(
                            new OneTimeService.GivenMeans("CONDOM", 12), new OneTimeService.GivenMeans("SYRINGE", 20));
            assertThat(people.identity(day.get(0).personId()).name()).isEqualTo("ОЛ-77");
        }
        try (var acting = acts(staff.caseManager(programme))) {
            assertThat(sheet.onDay(LocalDate.now())).isEmpty();
        }
        try (var acting = acts(staff.supervisor(programme))) {
            assertThat(sheet.onDay(LocalDate.now())).hasSize(2);
        }
    }

    @Test
    void aOneTimeCardIsNamedByItsNumber() {
        try (var acting = acts(worker)) {
            Card card = intake.oneTimeCard(programme);
            assertThat(rows.open(programme, card.number()).data()).containsEntry("cardNumber", card.number());
            rows.add(programme, row("ОЛ", Map.of("cardNumber", card.number().toLowerCase(java.util.Locale.ROOT))));
            assertThat(sheet.ofPerson(card.personId()))
                    .singleElement()
                    .satisfies(service -> assertThat(service.cardNumber()).isEqualTo(card.number()));
        }
    }

    @Test
    void clientsOfTheProgrammeAndUnknownCardsAreRefused() {
        try (var acting = acts(worker)) {
            Card card = intake.programmeCard(programme);
            refused(Map.of("cardNumber", card.number()), "cardNumber");
            refused(Map.of("cardNumber", "КУ0"), "cardNumber");
            refused(Map.of("servedOn", LocalDate.now().plusDays(1).toString()), "servedOn");
            assertThat(sheet.onDay(LocalDate.now())).isEmpty();
        }
    }

    @Test
    void theSheetIsReadAndWrittenInTheBrowserAndByPrograms() throws Exception {
        web.perform(get("/one-time").with(user(users.loadUserByUsername(worker.login()))))
                .andExpect(content().string(containsString("Nothing given on this day")));
        web.perform(get("/one-time/new/form?programme={p}", programme)
                        .with(user(users.loadUserByUsername(worker.login()))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schema.id").value("one-time-service"))
                .andExpect(jsonPath("$.data.services").isNotEmpty());
        web.perform(post("/one-time/new?programme={p}", programme)
                        .with(user(users.loadUserByUsername(worker.login())))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(row("ОЛ-77", Map.of()))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/one-time?day=" + LocalDate.now()));
        web.perform(get("/one-time").with(user(users.loadUserByUsername(worker.login()))))
                .andExpect(content().string(containsString("ОЛ-77")))
                .andExpect(content().string(containsString("× 20")))
                .andExpect(content().string(not(containsString("??"))));
        Map<String, Object> incomplete = row("ОЛ-77", Map.of());
        incomplete.remove("place");
        web.perform(post("/api/v1/one-time")
                        .with(user(users.loadUserByUsername(worker.login())))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("programme", programme, "answers", incomplete))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("place"));
        web.perform(get("/api/v1/one-time").with(user(users.loadUserByUsername(worker.login()))))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].person").value("ОЛ-77"));
    }

    @Test
    void whatIsTypedOfSomebodyUnknownIsKeptForItsWriterUntilItIsWrittenDown() throws Exception {
        var writer = user(users.loadUserByUsername(worker.login()));
        var colleague =
                user(users.loadUserByUsername(staff.caseManager(programme).login()));
        Map<String, Object> half = Map.of("personCode", "ОЛ-77", "place", "SEP_FIXED");
        web.perform(put("/one-time/new/draft?programme={p}", programme)
                        .with(writer)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(half)))
                .andExpect(status().isOk());
        String form = "/one-time/new/form?programme=" + programme;
        web.perform(get(form).with(writer))
                .andExpect(jsonPath("$.data.personCode").value("ОЛ-77"))
                .andExpect(jsonPath("$.savedAt").isNotEmpty());
        web.perform(get(form).with(colleague))
                .andExpect(jsonPath("$.data.personCode").doesNotExist());
        assertThat(records.rows(
                        "SELECT answers::text FROM draft WHERE staff_id = ? AND person_id IS NULL", worker.id()))
                .hasSize(1)
                .noneMatch(kept -> String.valueOf(kept).contains("SEP_FIXED"));
        web.perform(post("/one-time/new?programme={p}", programme)
                        .with(writer)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(row("ОЛ-77", Map.of()))))
                .andExpect(status().isOk());
        web.perform(get(form).with(writer))
                .andExpect(jsonPath("$.data.personCode").doesNotExist());
        assertThat(records.rows("SELECT answers::text FROM draft WHERE staff_id = ?", worker.id()))
                .isEmpty();
    }

    @Test
    void whatIsTypedForACardStaysWithThatCard() {
        try (var acting = acts(worker)) {
            String card = intake.programmeCard(programme).number();
            rows.saveDraft(programme, card, Map.of("place", "SEP_FIXED"));
            assertThat(rows.open(programme, card).data()).containsEntry("place", "SEP_FIXED");
            assertThat(rows.open(programme, null).data()).doesNotContainKey("place");
        }
    }

    private void refused(Map<String, Object> wanted, String path) {
        assertThatThrownBy(() -> rows.add(programme, row("ОЛ", wanted)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.Invalid.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::path)
                        .containsExactly(path));
    }

    private static Map<String, Object> row(String code, Map<String, Object> wanted) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "servedOn",
                LocalDate.now().toString(),
                "place",
                "SEP_FIXED",
                "personCode",
                code,
                "givenServices",
                List.of("MIN_SYRINGE", "MIN_CONDOM"),
                "means",
                List.of(
                        Map.of("item", "SYRINGE", "quantity", 15),
                        Map.of("item", "SYRINGE", "quantity", 5),
                        Map.of("item", "CONDOM", "quantity", 12)),
                "invitedToProgramme",
                "YES"));
        answers.putAll(wanted);
        return answers;
    }
}
