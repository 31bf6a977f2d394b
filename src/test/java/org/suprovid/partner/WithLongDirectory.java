package org.suprovid.partner;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** A directory of more partners than are shown at once, and a case manager who looks for some of them. */
public abstract class WithLongDirectory {

    @Autowired
    protected Walks walks;

    @Autowired
    protected LongDirectory directory;

    @Autowired
    protected Records records;

    @Autowired
    protected MockMvc web;

    @Autowired
    protected ObjectMapper json;

    @Autowired
    private UserDetailsService users;

    protected CaseWalk karina;

    /** Their ids, by name. */
    protected List<Long> many;

    /** Whose case manager chooses. */
    protected abstract CaseWalk client();

    @BeforeEach
    protected void aLongDirectory() {
        walks.itIs("2026-03-02T10:00");
        karina = client();
        many = directory.fill();
    }

    @AfterEach
    protected void shortAgain() {
        directory.empty();
        walks.backToTheSystemsTime();
    }

    protected MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(karina.manager.login())))
                .with(csrf())
                .header("Accept-Language", "en");
    }

    protected MockHttpServletRequestBuilder sends(MockHttpServletRequestBuilder request, Map<String, Object> answers)
            throws Exception {
        return as(request)
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers));
    }

    protected JsonNode read(String path) throws Exception {
        return json.readTree(web.perform(as(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    protected static List<String> values(JsonNode options) {
        return texts(options, "/value");
    }

    protected static List<String> labels(JsonNode options) {
        return texts(options, "/label");
    }

    private static List<String> texts(JsonNode options, String of) {
        return StreamSupport.stream(options.spliterator(), false)
                .map(option -> option.at(of).asText())
                .toList();
    }
}
