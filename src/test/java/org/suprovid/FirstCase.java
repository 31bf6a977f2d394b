package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suprovid.fixtures.NodeData;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Visitor;

/** A system that was empty gets its first programme, its first worker and a case, all through its pages. */
class FirstCase {

    static final String REGISTER = "UserTask_RegisterRequest";
    private static final String FIRST_CONTACT = "UserTask_FirstContact";
    private static final String FIRST_PASSWORD = "the first password";
    private static final String PASSWORD = "the worker's own password";
    private static final Pattern TOLD = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor worker = new Visitor();
    private String node;

    FirstCase(String node) {
        this.node = node;
    }

    /** Of a node that begins empty, but for its first administrator. */
    static Map<String, String> settings(NodeData data) {
        return Map.of(
                "SUPROVID_DATA",
                data.folder().toString(),
                "SUPROVID_DEMO",
                "false",
                "SUPROVID_FIRST_ADMIN",
                "admin",
                "SUPROVID_FIRST_PASSWORD",
                FIRST_PASSWORD);
    }

    static Visitor admin(String node) throws Exception {
        Visitor admin = new Visitor();
        assertThat(admin.signIn(node, "admin", FIRST_PASSWORD).statusCode()).isEqualTo(302);
        admin.choosePassword(node, FIRST_PASSWORD, "a password of one's own");
        return admin;
    }

    /** @return path of the task that the case waits at: its client card */
    String begin(Visitor admin) throws Exception {
        hire(admin);
        String contact = next(finish(register(), REGISTER, Map.of()));
        return next(finish(contact, FIRST_CONTACT, Map.of("place", "COMMUNITY_CENTRE")));
    }

    private void hire(Visitor admin) throws Exception {
        HttpResponse<String> programme = admin.fillIn(
                node + "/admin/programmes/new",
                node + "/admin/programmes",
                "name",
                "Continuum",
                "code",
                "CONTINUUM",
                "cardPrefix",
                "КУ",
                "algorithm",
                "case-seven-step",
                "groups",
                "PWID",
                "standards[0]",
                "ALLIANCE_2010",
                "active",
                "true");
        assertThat(programme.statusCode()).isEqualTo(302);
        HttpResponse<String> told = admin.fillIn(
                node + "/admin/staff/new",
                node + "/admin/staff",
                "login",
                "olena",
                "name",
                "Олена Коваль",
                "language",
                "en",
                "roles",
                "INTAKE",
                "roles",
                "CASE_MANAGER",
                "programmes",
                "1");
        Matcher password = TOLD.matcher(told.body());
        assertThat(password.find()).as(told.body()).isTrue();
        worker.signIn(node, "olena", password.group());
        worker.choosePassword(node, password.group(), PASSWORD);
        assertThat(worker.fillIn(node + "/pledge", node + "/pledge").statusCode())
                .isEqualTo(302);
    }

    /** @return path of the task to write a new request down */
    String register() throws Exception {
        HttpResponse<String> begun = begun();
        String task = begun.headers().firstValue("Location").orElseThrow();
        return task.substring(task.indexOf("/tasks/"));
    }

    HttpResponse<String> begun() throws Exception {
        return worker.fillIn(node + "/requests", node + "/requests", "programme", "1");
    }

    HttpResponse<String> finish(String task, String key, Map<String, Object> own) throws Exception {
        return filled(task, key, own).call();
    }

    /** A form filled in now; each call sends it once more, to the node where the browser then is. */
    Callable<HttpResponse<String>> filled(String task, String key, Map<String, Object> own) throws Exception {
        ObjectNode answers = JSON.createObjectNode();
        // what a browser shows filled in already; choices that the form offers are no answers
        form(task).get("data").fields().forEachRemaining(known -> {
            if (known.getValue().isValueNode()) {
                answers.set(known.getKey(), known.getValue());
            }
        });
        answers.setAll((ObjectNode) JSON.valueToTree(UsualAnswers.of(key, LocalDate.now())));
        answers.setAll((ObjectNode) JSON.valueToTree(own));
        String token = token();
        return () -> worker.sendJson("POST", node + task + "/answers", token, answers.toString());
    }

    static String next(HttpResponse<String> finished) throws Exception {
        assertThat(finished.statusCode()).as(finished.body()).isEqualTo(200);
        return JSON.readTree(finished.body()).get("next").asText();
    }

    void keep(String task, Map<String, Object> typed) throws Exception {
        HttpResponse<String> kept =
                worker.sendJson("PUT", node + task + "/draft", token(), JSON.writeValueAsString(typed));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    }

    JsonNode form(String task) throws Exception {
        return JSON.readTree(get(task + "/form").body());
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> page = worker.get(node + path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page;
    }

    private String token() throws Exception {
        return worker.tokenOn(node + "/work");
    }

    /** The same browser, after the node has come up somewhere else. */
    void goesOnAt(String address) {
        node = address;
    }
}
