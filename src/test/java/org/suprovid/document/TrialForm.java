package org.suprovid.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.suprovid.fixtures.TestCases;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Seals;

/** A form that only tests fill, deployed for them, with an owner that takes part in everything. */
@Component
class TrialForm implements FormHandler {

    static final String NAME = "Їжакова Ґалина";
    static final String TOWN = "Місто Їжаків";
    private static final String SCHEMA =
            """
            {"id": "trial", "signatures": ["CLIENT"], "components": [
              {"type": "textfield", "id": "F1", "key": "name", "label": "Name", "properties": {"sensitive": "2"},
               "validate": {"required": true, "maxLength": 50}},
              {"type": "textfield", "id": "F4", "key": "town", "label": "Town", "properties": {"sensitive": "1"},
               "validate": {"maxLength": 50}},
              {"type": "radio", "id": "F2", "key": "agrees", "label": "Agrees", "properties": {"decision": "true"},
               "values": [{"value": "YES", "label": "Yes"}, {"value": "NO", "label": "No"}]},
              {"type": "select", "id": "F3", "key": "line", "label": "Line", "valuesKey": "lines"}]}""";
    private final RepositoryService repository;
    private final TestCases cases;
    private final Seals seals;
    private final JdbcTemplate sql;
    private final RowAccess access;
    private final List<Option> lines = new CopyOnWriteArrayList<>();
    private final List<Document> accepted = new ArrayList<>();

    TrialForm(RepositoryService repository, TestCases cases, Seals seals, JdbcTemplate sql, RowAccess access) {
        this.repository = repository;
        this.cases = cases;
        this.seals = seals;
        this.sql = sql;
        this.access = access;
    }

    /** The form of a new case, about a person with a key, to be filled in by the case's manager. */
    @org.springframework.transaction.annotation.Transactional
    public FormContext open() {
        lines.clear();
        lines.add(new Option("5", "Hostel for the winter"));
        accepted.clear();
        long caseId = cases.open();
        return access.asSystem(() -> {
            Map<String, Object> row = sql.queryForMap(
                    "SELECT c.id AS card, c.person_id AS person FROM card c JOIN case_file f ON f.card_id = c.id"
                            + " WHERE f.id = ?",
                    caseId);
            long person = (Long) row.get("person");
            sql.update("UPDATE identity.person SET wrapped_key = ? WHERE id = ?", seals.newKey(person), person);
            return new FormContext(
                    "trial",
                    deployment(),
                    null,
                    "UserTask_Trial",
                    null,
                    (Long) row.get("card"),
                    caseId,
                    person,
                    "",
                    Locale.ENGLISH);
        });
    }

    private String deployment() {
        return repository
                .createDeployment()
                .name("trial")
                .addInputStream(
                        "forms/trial.form", new java.io.ByteArrayInputStream(SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .enableDuplicateFiltering(true)
                .deploy()
                .getId();
    }

    List<Document> accepted() {
        return accepted;
    }

    void closeLines() {
        lines.clear();
    }

    @Override
    public String form() {
        return "trial";
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("agrees", "YES");
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return Map.of("lines", List.copyOf(lines));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        if (answers.is("name", "Nobody")) {
            errors.add(answers.path("name"), "document.error.pattern");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        accepted.add(document);
    }
}
