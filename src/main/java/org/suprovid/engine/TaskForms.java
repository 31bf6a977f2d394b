package org.suprovid.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Which form a task of a deployed diagram asks for; a version of a diagram never changes, so it is asked once. */
@Component
class TaskForms {

    private static final int MOST = 1000;
    private final RepositoryService repository;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    TaskForms(RepositoryService repository) {
        this.repository = repository;
    }

    Place of(String definitionId, String taskKey) {
        if (places.size() > MOST) {
            places.clear();
        }
        return places.computeIfAbsent(definitionId + "/" + taskKey, place -> read(definitionId, taskKey));
    }

    private Place read(String definitionId, String taskKey) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        UserTask task = repository.getBpmnModelInstance(definitionId).getModelElementById(taskKey);
        return new Place(definition.getKey(), task.getCamundaFormRef(), definition.getDeploymentId(), isRepeated(task));
    }

    private static boolean isRepeated(ModelElementInstance element) {
        return element instanceof Activity activity
                && (activity.getLoopCharacteristics() != null || isRepeated(element.getParentElement()));
    }

    /**
     * What the diagram says of a task.
     *
     * @param formId null if the diagram names none
     * @param repeated whether the task or a stage around it is done once for each of several things
     */
    record Place(String processKey, String formId, String deploymentId, boolean repeated) {}
}
