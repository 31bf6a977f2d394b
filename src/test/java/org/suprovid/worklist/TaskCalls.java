package org.suprovid.worklist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.document.SampleForms;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.security.StaffMember;

/** What a browser sends about a task, and answers that its form takes. */
@Component
class TaskCalls {

    private final UserDetailsService users;
    private final TaskDoor door;
    private final SampleForms samples;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    TaskCalls(
            UserDetailsService users,
            TaskDoor door,
            SampleForms samples,
            TransactionTemplate transaction,
            ObjectMapper json) {
        this.users = users;
        this.door = door;
        this.samples = samples;
        this.transaction = transaction;
        this.json = json;
    }

    /** Answers that the form of the task takes today. */
    Map<String, Object> answers(CaseWalk walk, OpenTask task) {
        return answers(walk.manager, walk, task, Map.of());
    }

    /** The same for somebody else who may finish the task, with some answers of its own. */
    Map<String, Object> answers(StaffMember who, CaseWalk walk, OpenTask task, Map<String, Object> own) {
        Map<String, Object> given = new HashMap<>(walk.answers(task.key()));
        given.putAll(own);
        return walk.as(
                who,
                () -> transaction.execute(status -> samples.complete(
                        door.open(task.id(), who, Locale.ENGLISH).form(), given, CaseWalk.WORDS)));
    }

    MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }

    MockHttpServletRequestBuilder with(Object body, MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(text(body));
    }

    private String text(Object body) {
        try {
            return body instanceof String text ? text : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
