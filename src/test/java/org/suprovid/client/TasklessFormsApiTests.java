package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.suprovid.fixtures.TestStaff.acts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** Programs read the forms that belong to no task, with what is known, and keep what is typed. */
@SystemTest
class TasklessFormsApiTests {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    @Autowired
    private ApiCaller programs;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Walks walks;

    @Autowired
    private Intake intake;

    @Autowired
    private ObjectMapper json;

    private long programme;
    private StaffMember worker;

    @BeforeEach
    void aWorker() {
        programme = staff.programme();
        worker = staff.caseManager(programme);
    }

    @Test
    void aCardIsReadAskedAndSignedOnceMore() throws Exception {
        var walk =
                walks.somebody(programme, worker, staff.supervisor(programme)).toRound();
        String card = "/clients/" + walk.number().substring(0, walk.number().lastIndexOf('-'));
        JsonNode form = programs.read(worker, card + "/form");
        assertThat(form.at("/schema/id").asText()).isEqualTo("client-card");
        assertThat(form.at("/schema/components").size()).isPositive();
        assertThat(form.at("/data/consentOn").asText()).isNotBlank();
        assertThat(form.has("savedAt")).isFalse();

        Map<String, Object> answers = new HashMap<>(json.convertValue(form.at("/data"), ANSWERS));
        answers.put("clientName", "Марта");
        assertThat(programs.send(worker, answers, put("/api/v1" + card + "/draft"))
                        .getStatus())
                .isEqualTo(204);
        JsonNode draft = programs.read(worker, card + "/form");
        assertThat(draft.at("/data/clientName").asText()).isEqualTo("Марта");
        assertThat(draft.has("savedAt")).isTrue();

        JsonNode stranger = programs.read(staff.caseManager(programme), card + "/form");
        assertThat(stranger.at("/status").asInt()).isEqualTo(404);
        assertThat(programs.send(staff.caseManager(programme), answers, put("/api/v1" + card + "/draft"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aCardThatIsNotFilledYetIsATaskOfItsOwn() throws Exception {
        String number;
        try (var acting = acts(worker)) {
            number = intake.programmeCard(programme).number();
        }
        assertThat(programs.read(worker, "/clients/" + number + "/form")
                        .at("/status")
                        .asInt())
                .isEqualTo(409);
    }

    @Test
    void aOneTimeServiceIsAskedForAProgrammeOfOnesOwnAndAdded() throws Exception {
        String path = "/one-time/form?programme=" + programme;
        assertThat(programs.read(worker, path).at("/schema/id").asText()).isEqualTo("one-time-service");
        Map<String, Object> answers =
                Map.of("servedOn", walks.today().toString(), "personCode", "ОЛ-91", "services", List.of("COUNSELLING"));
        String draft = "/api/v1/one-time/draft?programme=" + programme;
        assertThat(programs.send(worker, answers, put(draft)).getStatus()).isEqualTo(204);
        assertThat(programs.read(worker, path).at("/data/personCode").asText()).isEqualTo("ОЛ-91");

        assertThat(programs.read(staff.caseManager(staff.programme()), path)
                        .at("/status")
                        .asInt())
                .isEqualTo(404);
        assertThat(programs.send(staff.caseManager(staff.programme()), answers, put(draft))
                        .getStatus())
                .isEqualTo(404);
        assertThat(programs.send(
                                worker,
                                Map.of("programme", programme, "answers", Map.of("personCode", "ОЛ-91")),
                                post("/api/v1/one-time"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theCardOfAOneTimeClientIsKnownToItsForm() throws Exception {
        String number;
        try (var acting = acts(worker)) {
            number = intake.oneTimeCard(programme).number();
        }
        JsonNode form = programs.read(worker, "/one-time/form?programme=" + programme + "&card=" + number);
        assertThat(form.at("/data/cardNumber").asText()).isEqualTo(number);
    }

    @Test
    void everyFormIsReadBlank() throws Exception {
        StaffMember analyst = staff.analyst(programme);
        JsonNode form = programs.read(analyst, "/forms/one-time-card");
        assertThat(form.at("/form").asText()).isEqualTo("one-time-card");
        assertThat(form.at("/schema/components").size()).isPositive();
        assertThat(programs.read(analyst, "/forms/nobody-wrote-it")
                        .at("/status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void aDocumentIsReadWithTheSchemaItWasFilledInBy() throws Exception {
        var walk =
                walks.somebody(programme, worker, staff.supervisor(programme)).toRound();
        JsonNode documents = programs.read(worker, "/cases/" + walk.number() + "/documents");
        String id = documents.at("/rows/0/id").asText();
        JsonNode form = programs.read(worker, "/documents/" + id + "/form");
        assertThat(form.at("/form").asText())
                .isEqualTo(documents.at("/rows/0/formId").asText());
        assertThat(form.at("/schema/components").size()).isPositive();
        assertThat(programs.read(staff.caseManager(programme), "/documents/" + id + "/form")
                        .at("/status")
                        .asInt())
                .isEqualTo(404);
    }
}
