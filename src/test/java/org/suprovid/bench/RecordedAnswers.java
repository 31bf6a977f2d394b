package org.suprovid.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.document.Option;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;

/** What was answered in one case, to be answered again for other people. */
@TestComponent
class RecordedAnswers {

    /** Forms whose answers name needs or lines of the case: opened before they are answered. */
    static final Set<String> ASKS = Set.of("UserTask_DraftServicePlan", "UserTask_AgreePlan", "UserTask_ReviewPlan");

    private final JdbcTemplate sql;
    private final Documents documents;
    private final RowAccess access;
    private final Map<String, Map<String, Object>> recorded = new HashMap<>();

    RecordedAnswers(JdbcTemplate sql, Documents documents, RowAccess access) {
        this.sql = sql;
        this.documents = documents;
        this.access = access;
    }

    @Transactional
    void record(CaseWalk walked) {
        access.asSystem(() -> sql
                .queryForList(
                        "SELECT d.id FROM document d JOIN case_file c"
                                + " ON c.id = d.case_id OR c.request_id = d.request_id WHERE c.number = ?",
                        Long.class,
                        walked.number())
                .stream()
                .map(id -> documents.find(id).orElseThrow())
                .forEach(document -> recorded.put(
                        document.taskKey(),
                        documents.read(document).map(Answers::map).orElseThrow())));
    }

    /**
     * The answers of a task for somebody of another name.
     *
     * @param data what the opened form offers; needed for {@link #ASKS} only
     */
    Map<String, Object> of(String key, Somebody person, Map<String, Object> data) {
        Map<String, Object> answers = new HashMap<>(recorded.get(key));
        switch (key) {
            case "UserTask_RegisterRequest" -> {
                answers.put("personName", person.name() + " Проба");
                answers.put("takenBy", String.valueOf(CurrentActor.staffId()));
            }
            case "UserTask_OpenClientCard" -> {
                answers.put("responsible", String.valueOf(CurrentActor.staffId()));
                answers.put("givenName", person.name());
                answers.put("birthDate", person.born().toString());
                answers.put("contacts", List.of(Map.of("kind", "PHONE", "value", person.phone())));
            }
            case "UserTask_DraftServicePlan" -> {
                String need = need(data);
                List.of("km1", "km2").forEach(list -> answers.put(list, about(need, (List<?>) answers.get(list))));
            }
            case "UserTask_AgreePlan" -> answers.put(
                    "lines", theseLines((List<?>) data.get("lines"), (List<?>) answers.get("lines")));
            case "UserTask_ReviewPlan" -> answers.put("metNeeds", data.getOrDefault("metNeeds", List.of()));
            default -> {}
        }
        return answers;
    }

    private static String need(Map<String, Object> data) {
        return ((Option) ((List<?>) data.get("needs")).get(0)).value();
    }

    private static List<Map<Object, Object>> theseLines(List<?> offered, List<?> recorded) {
        List<Map<Object, Object>> these = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            Map<Object, Object> copy = new HashMap<>((Map<?, ?>) recorded.get(i));
            copy.putAll((Map<?, ?>) offered.get(i));
            these.add(copy);
        }
        return these;
    }

    private static List<Map<Object, Object>> about(String needId, List<?> lines) {
        List<Map<Object, Object>> changed = new ArrayList<>();
        for (Object line : lines) {
            Map<Object, Object> copy = new HashMap<>((Map<?, ?>) line);
            copy.put("needId", needId);
            changed.add(copy);
        }
        return changed;
    }
}
