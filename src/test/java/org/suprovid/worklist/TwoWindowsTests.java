package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.document.DraftSeen;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** One task in two windows: the second is told before it writes over what the first has kept. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class TwoWindowsTests {

    private static final String FIRST = "What the first window says";
    private static final String SECOND = "What the second window says";

    @Autowired
    private MockMvc web;

    @Autowired
    private TaskCalls calls;

    @Autowired
    private Walks walks;

    @Autowired
    private ObjectMapper json;

    private CaseWalk walk;
    private String task;

    @BeforeEach
    void aTaskThatIsOpenTwice() {
        walk = walks.somebody();
        task = walk.task("UserTask_RegisterRequest").id();
    }

    @Test
    void theSecondIsToldAndWritesOverOnlyWhenItMeansTo() throws Exception {
        assertThat(shown().has("savedAt")).isFalse();
        MockHttpServletResponse first = kept(FIRST, "none");
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(kept(SECOND, "none").getStatus()).isEqualTo(412);
        assertThat(shown().at("/data/requestText").asText()).isEqualTo(FIRST);
        assertThat(kept(FIRST + "!", first.getHeader(DraftSeen.HEADER)).getStatus())
                .as("the first goes on")
                .isEqualTo(200);
        assertThat(kept(SECOND, first.getHeader(DraftSeen.HEADER)).getStatus()).isEqualTo(412);
        assertThat(kept(SECOND, null).getStatus()).isEqualTo(200);
        assertThat(shown().at("/data/requestText").asText()).isEqualTo(SECOND);
    }

    @Test
    void aWindowThatShowsTheDraftGoesOnWithIt() throws Exception {
        kept(FIRST, "none");
        assertThat(kept(SECOND, shown().get("savedAt").asText()).getStatus()).isEqualTo(200);
    }

    private JsonNode shown() throws Exception {
        return json.readTree(web.perform(calls.as(walk.manager, get("/tasks/{id}/form", task)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse kept(String words, String seen) throws Exception {
        var request = calls.as(walk.manager, put("/tasks/{id}/draft", task))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("requestText", words)));
        return web.perform(seen == null ? request : request.header(DraftSeen.HEADER, seen))
                .andReturn()
                .getResponse();
    }
}
