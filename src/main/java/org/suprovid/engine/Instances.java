package org.suprovid.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;
import org.suprovid.platform.RowAccess;

/** Starts processes, tells them what happened, and says where they stand. */
@Component
public class Instances {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RowAccess access;

    Instances(RuntimeService runtime, HistoryService history, RowAccess access) {
        this.runtime = runtime;
        this.history = history;
        this.access = access;
    }

    /** Starts the newest version of a process and walks to the first waiting place; returns the instance's id. */
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return access.asSystem(() -> runtime.startProcessInstanceByKey(processKey, businessKey, variables)
                .getProcessInstanceId());
    }

    /** Whether the instance waits for this message at the moment. */
    public boolean waitsFor(String instanceId, String message) {
        return runtime.createEventSubscriptionQuery()
                        .processInstanceId(instanceId)
                        .eventType("message")
                        .eventName(message)
                        .count()
                > 0;
    }

    /** Tells one instance that something happened; it must be waiting for it. */
    public void tell(String instanceId, String message, Map<String, Object> variables) {
        access.asSystem(() -> runtime.createMessageCorrelation(message)
                .processInstanceId(instanceId)
                .setVariables(variables)
                .correlate());
    }

    /** Ends an instance where it stands, with all it called; the reason is a code. Nothing to do if it has ended. */
    public void end(String instanceId, String reason) {
        if (isRunning(instanceId)) {
            access.asSystem(() -> runtime.deleteProcessInstance(instanceId, reason));
        }
    }

    /** Corrects a value in all running processes of a request or case, those it called included. */
    public void put(String businessKey, String variable, Object value) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), variable, value));
    }

    /** The version of the diagram an instance walks or walked; empty once the engine has forgotten it. */
    public Optional<String> definitionOf(String instanceId) {
        return Optional.ofNullable(instanceId)
                .map(id -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(HistoricProcessInstance::getProcessDefinitionId);
    }

    public boolean isRunning(String instanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                > 0;
    }

    /** Element ids where tokens stand, with their number; enclosing stages included. */
    public Map<String, Integer> tokens(String instanceId) {
        Map<String, Integer> tokens = new TreeMap<>();
        ActivityInstance root = isRunning(instanceId) ? runtime.getActivityInstance(instanceId) : null;
        if (root != null) {
            for (ActivityInstance child : root.getChildActivityInstances()) {
                count(child, tokens);
            }
        }
        return tokens;
    }

    private static void count(ActivityInstance instance, Map<String, Integer> tokens) {
        tokens.merge(instance.getActivityId().replace("#multiInstanceBody", ""), 1, Integer::sum);
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            count(child, tokens);
        }
    }
}
