package org.suprovid.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What the deployed diagrams say: pictures, stages and help texts, in the reader's language. */
@Component
public class Diagrams {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int MOST = 200;
    private final RepositoryService repository;
    private final Deployments deployments;
    private final ObjectMapper json;
    private final Map<String, Map<String, String>> translations = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository, Deployments deployments, ObjectMapper json) {
        this.repository = repository;
        this.deployments = deployments;
        this.json = json;
    }

    /** A stage of an algorithm: its code is the first three characters of the element's id. */
    public record Stage(String code, String elementId, String name, String help) {}

    /** The stages of a process version in their order (R-BPM-01). */
    public List<Stage> stages(String definitionId, Locale locale) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        List<Stage> stages = new ArrayList<>();
        for (Activity activity : model.getModelElementsByType(Activity.class)) {
            String code =
                    activity.getId().substring(0, Math.min(3, activity.getId().length()));
            if (code.matches("[ES]\\d\\d")
                    && stages.stream().noneMatch(s -> s.code().equals(code))) {
                stages.add(new Stage(
                        code,
                        activity.getId(),
                        text(definitionId, activity.getName(), locale),
                        text(definitionId, documentation(activity), locale)));
            }
        }
        stages.sort(Comparator.comparing(Stage::code));
        return stages;
    }

    /** The name of an element. */
    public String name(String definitionId, String elementId, Locale locale) {
        BaseElement element = repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
        return element instanceof FlowElement named ? text(definitionId, named.getName(), locale) : elementId;
    }

    /** What "done" means: the element's documentation (design §4). */
    public String help(String definitionId, String elementId, Locale locale) {
        BaseElement element = repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
        return element == null ? "" : text(definitionId, documentation(element), locale);
    }

    /** The diagram with its names translated. */
    public String xml(String definitionId, Locale locale) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        String xml = deployments
                .resource(definition.getDeploymentId(), definition.getResourceName())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
        Map<String, String> texts = texts(definition, locale);
        return texts.isEmpty() ? xml : TranslatedXml.names(xml, texts);
    }

    /** The newest version of a process, if deployed. */
    public Optional<String> definitionOf(String processKey) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    /** The newest version of a process that has this element; what moved to another diagram keeps the name it had. */
    public Optional<String> definitionWith(String processKey, String elementId) {
        return definitionOf(processKey).filter(id -> has(id, elementId)).or(() -> olderWith(processKey, elementId));
    }

    private Optional<String> olderWith(String processKey, String elementId) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .filter(id -> has(id, elementId))
                .findFirst();
    }

    private boolean has(String definitionId, String elementId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementById(elementId) != null;
    }

    /** The version of another process that came with this one: what a diagram calls is bound to it (R-BPM-08). */
    public Optional<String> besides(String definitionId, String processKey) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(
                                repository.getProcessDefinition(definitionId).getDeploymentId())
                        .processDefinitionKey(processKey)
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    private static String documentation(BaseElement element) {
        return element.getChildElementsByType(Documentation.class).stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    String text(String definitionId, String english, Locale locale) {
        if (english == null || english.isBlank()) {
            return "";
        }
        return texts(repository.getProcessDefinition(definitionId), locale).getOrDefault(english, english);
    }

    private Map<String, String> texts(ProcessDefinition definition, Locale locale) {
        String name = "processes/i18n/" + definition.getKey() + "_" + locale.getLanguage() + ".json";
        if (translations.size() > MOST) {
            translations.clear();
        }
        return translations.computeIfAbsent(definition.getDeploymentId() + name, key -> deployments
                .resource(definition.getDeploymentId(), name)
                .map(this::read)
                .orElse(Map.of()));
    }

    private Map<String, String> read(byte[] bytes) {
        try {
            return json.readValue(bytes, TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
