package org.suprovid.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.Violation;

/** Refuses forms that the server could not hold answers against, before they are deployed. */
@Component
class FormsCheck implements DeploymentCheck {

    private static final List<String> VARIABLES_OF_CASES =
            List.of("requestId", "caseId", "caseManager", "starter", "lineId", "presetOutcome", "execution", "task");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final AllowedBeans beans;

    FormsCheck(AllowedBeans beans) {
        this.beans = beans;
    }

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        resources.forEach((name, content) -> {
            if (name.startsWith("forms/i18n/")) {
                translation(name, content, violations);
            } else if (name.endsWith(".form")) {
                form(name, content, violations);
            }
        });
        return violations;
    }

    private void form(String name, byte[] content, List<Violation> violations) {
        SchemaReader reader = new SchemaReader();
        FormSchema schema = reader.read(content);
        reader.problems()
                .forEach(problem -> violations.add(new Violation(name, problem.elementId(), problem.reason())));
        if (!schema.id().isEmpty() && !name.equals(Forms.resource(schema.id()))) {
            violations.add(new Violation(name, "", "the file is not named for the form's id"));
        }
        for (FormField field : schema.decisions()) {
            if (VARIABLES_OF_CASES.contains(field.key()) || beans.names().contains(field.key())) {
                String reason = "a decision of this name would cover something that diagrams rely on";
                violations.add(new Violation(name, field.id(), reason));
            }
        }
    }

    private static void translation(String name, byte[] content, List<Violation> violations) {
        try {
            JsonNode texts = JSON.readTree(content);
            boolean flat = texts.isObject();
            for (JsonNode text : texts) {
                flat &= text.isTextual();
            }
            if (!flat) {
                violations.add(new Violation(name, "", "a translation is one object of texts"));
            }
        } catch (JsonProcessingException e) {
            String where = SchemaReader.place(e);
            violations.add(new Violation(name, "", "the translation is not well-formed JSON" + where));
        } catch (IOException e) {
            violations.add(new Violation(name, "", "the translation is not well-formed JSON"));
        }
    }
}
