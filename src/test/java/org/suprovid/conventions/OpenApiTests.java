package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        List<Endpoint> calls = endpoints.ours().stream()
                .filter(endpoint -> endpoint.pattern().startsWith("/api/v1/"))
                .toList();
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
    void partnersSignInWithTheirKeyAndOthersByName() {
        assertThat(scheme(description.at("/paths/~1api~1v1~1partner-answers/post")))
                .isEqualTo("partner-key");
        assertThat(scheme(description.at("/paths/~1api~1v1~1work/get"))).isEqualTo("staff");
        assertThat(description.at("/components/securitySchemes/staff/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/components/schemas/Problem/properties").size())
                .isPositive();
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

    private static String refusal(JsonNode operation) {
        return operation.at("/responses/default/content").has("application/problem+json") ? "a problem" : "not said";
    }

    private static String scheme(JsonNode operation) {
        return operation.at("/security/0").fieldNames().hasNext()
                ? operation.at("/security/0").fieldNames().next()
                : "";
    }
}
