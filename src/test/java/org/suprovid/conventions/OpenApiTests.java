package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;

/** What programmers read of us names every call, how one signs in and what a refusal looks like. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class OpenApiTests {

    private static final String REGULAR = "\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}";

    private static final JsonNode OBJECT = JsonNodeFactory.instance.objectNode().put("type", "object");

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private ObjectMapper json;

    private JsonNode description;

    @BeforeEach
    void aProgrammerReadsTheDescription() throws Exception {
        String admin = staff.member("programmer", staff.programme(), Role.ADMIN).login();
        description = json.readTree(web.perform(get("/api/v1/openapi.json").with(user(users.loadUserByUsername(admin))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    @Test
    void everyCallSaysWhatItIsForHowToSignInAndWhatARefusalLooksLike() {
        List<Endpoint> calls = calls();
        assertThat(calls).hasSizeGreaterThan(70);
        SoftAssertions.assertSoftly(softly -> calls.forEach(call -> {
            JsonNode told = told(call);
            softly.assertThat(told.path("summary").asText())
                    .as("summary of %s", call)
                    .isNotBlank();
            softly.assertThat(schemes()).as("sign-in of %s", call).contains(scheme(told));
            softly.assertThat(refusal(told)).as("refusal of %s", call).isEqualTo("a problem");
        }));
    }

    @Test
    void everyParameterSaysWhatItMeansAndEveryAnswerWhatItHolds() {
        SoftAssertions.assertSoftly(softly -> calls().forEach(call -> {
            JsonNode told = told(call);
            told.path("parameters").forEach(parameter -> softly.assertThat(
                            parameter.path("description").asText())
                    .as("parameter %s of %s", parameter.path("name").asText(), call)
                    .isNotBlank());
            softly.assertThat(holdsNothingNamed(told)).as("answer of %s", call).isEmpty();
            softly.assertThat(refusals(told)).as("refusals of %s", call).containsAll(expected(call, told));
        }));
    }

    @Test
    void partnersSignInWithTheirKeyAndOthersByName() {
        assertThat(scheme(description.at("/paths/~1api~1v1~1partner-answers/post")))
                .isEqualTo("partner-key");
        assertThat(scheme(description.at("/paths/~1api~1v1~1work/get"))).isEqualTo("staff");
        assertThat(description.at("/components/securitySchemes/staff/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/info/description").asText()).contains("HTTP Basic", "no sessions");
        assertThat(description.at("/components/schemas/Problem/properties").size())
                .isPositive();
    }

    private List<Endpoint> calls() {
        return endpoints.ours().stream()
                .filter(endpoint -> endpoint.pattern().startsWith("/api/v1/"))
                .toList();
    }

    private JsonNode told(Endpoint call) {
        return description
                .path("paths")
                .path(call.pattern().replaceAll(REGULAR, "{$1}"))
                .path(call.method().name().toLowerCase(Locale.ROOT));
    }

    private List<String> schemes() {
        List<String> names = new ArrayList<>();
        description.at("/components/securitySchemes").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Answers of success whose content is only said to be an object, or that are not told at all. */
    private static List<String> holdsNothingNamed(JsonNode operation) {
        List<String> answers = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        operation.path("responses").fields().forEachRemaining(answer -> {
            if (answer.getKey().startsWith("2")) {
                answers.add(answer.getKey());
                answer.getValue().path("content").forEach(content -> {
                    JsonNode schema = content.path("schema");
                    if (schema.size() == 0 || schema.equals(OBJECT)) {
                        unnamed.add(answer.getKey());
                    }
                });
            }
        });
        return answers.isEmpty() ? List.of("none") : unnamed;
    }

    private static List<String> refusals(JsonNode operation) {
        List<String> problems = new ArrayList<>();
        operation.path("responses").fields().forEachRemaining(answer -> {
            if (answer.getValue().path("content").has("application/problem+json")) {
                problems.add(answer.getKey());
            }
        });
        return problems;
    }

    private static List<String> expected(Endpoint call, JsonNode operation) {
        List<String> refusals = new ArrayList<>(List.of("401", "403"));
        if (call.pattern().contains("{")) {
            refusals.add("404");
        }
        if (!call.isReading()) {
            refusals.add("409");
        }
        if (operation.has("requestBody")) {
            refusals.add("422");
        }
        return refusals;
    }

    private static String refusal(JsonNode operation) {
        return operation.at("/responses/default/content").has("application/problem+json") ? "a problem" : "not said";
    }

    private static String scheme(JsonNode operation) {
        return operation.at("/security/0").fieldNames().hasNext()
                ? operation.at("/security/0").fieldNames().next()
                : "";
    }
}
