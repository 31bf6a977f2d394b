package org.suprovid.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** Which processes call another one; what is deployed never changes, so each model is walked through once. */
@Component
public class Callers {

    private static final int MOST = 200;
    private final RepositoryService repository;
    private final Diagrams diagrams;
    private final Map<String, Set<String>> calls = new ConcurrentHashMap<>();

    Callers(RepositoryService repository, Diagrams diagrams) {
        this.repository = repository;
        this.diagrams = diagrams;
    }

    /** Names of the processes whose newest version calls this one, by their keys. */
    public Map<String, String> of(String processKey, Locale locale) {
        Map<String, String> callers = new TreeMap<>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            if (called(definition.getId()).contains(processKey)) {
                callers.put(definition.getKey(), diagrams.text(definition.getId(), definition.getName(), locale));
            }
        }
        return callers;
    }

    private Set<String> called(String definitionId) {
        if (calls.size() > MOST) {
            calls.clear();
        }
        return calls.computeIfAbsent(
                definitionId,
                id -> repository.getBpmnModelInstance(id).getModelElementsByType(CallActivity.class).stream()
                        .map(CallActivity::getCalledElement)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
