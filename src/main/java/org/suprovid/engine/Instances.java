package org.suprovid.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Starts processes, tells them what happened, and says where they stand. */
@Component
public class Instances {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final InstancesMapper mapper;
    private final RowAccess access;

    Instances(RuntimeService runtime, HistoryService history, InstancesMapper mapper, RowAccess access) {
        this.runtime = runtime;
        this.history = history;
        this.mapper = mapper;
        this.access = access;
    }

    /** Starts the newest version of a process and walks to the first waiting place; returns the instance's id. */
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return access.asSystem(() -> runtime.startProcessInstanceByKey(processKey, businessKey, variables)
                .getProcessInstanceId());
    }

    /** Starts the process that begins with a message; returns the instance's id. */
    public String startByMessage(String message, String businessKey, Map<String, Object> variables) {
        return access.asSystem(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage()
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

    /**
     * Tells one instance that something happened; it must be waiting for it.
     *
     * @throws Problem.Conflict if somebody else moved the process at the same moment
     */
    public void tell(String instanceId, String message, Map<String, Object> variables) {
        try {
            access.asSystem(() -> runtime.createMessageCorrelation(message)
                    .processInstanceId(instanceId)
                    .setVariables(variables)
                    .correlate());
        } catch (OptimisticLockingException e) {
            throw new Problem.Conflict("problem.moved");
        }
    }

    /**
     * Tells the one place, of several that wait for the message in an instance or in what it called, that has this value;
     * false if none of them has.
     */
    public boolean tellOne(String instanceId, String message, String variable, String value) {
        // asked first: a message that nobody waits for fails, and takes the transaction around it along
        List<String> waiting = mapper.waiting(instanceId, message, variable, value);
        access.asSystem(() -> waiting.forEach(place -> runtime.messageEventReceived(message, place)));
        return !waiting.isEmpty();
    }

    /** Tells an instance that something happened; the values are seen only where the message is taken up. */
    public void tellWithin(String instanceId, String message, Map<String, Object> values) {
        access.asSystem(() -> runtime.createMessageCorrelation(message)
                .processInstanceId(instanceId)
                .setVariablesToTriggeredScope(values)
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

    /** Corrects a value in one running process, not in those it called; nothing to do if it has ended. */
    public void putInto(String instanceId, String variable, Object value) {
        if (instanceId != null && isRunning(instanceId)) {
            access.asSystem(() -> runtime.setVariable(instanceId, variable, value));
        }
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

    /** Whether any instance of a process carries this value. */
    public boolean isRunning(String processKey, String variable, Object value) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .variableValueEquals(variable, value)
                        .count()
                > 0;
    }

    /** Element ids where tokens stand, with their number; enclosing stages included, called processes not. */
    public Map<String, Integer> tokens(String instanceId) {
        return tokens(instanceId, new TreeMap<>());
    }

    /** The same for every process that an instance has called, by the element that calls it. */
    public Map<String, Map<String, Integer>> calledTokens(String instanceId) {
        Map<String, Map<String, Integer>> called = new TreeMap<>();
        mapper.called(instanceId)
                .forEach(one -> tokens(one.instanceId(), called.computeIfAbsent(one.call(), call -> new TreeMap<>())));
        return called;
    }

    private Map<String, Integer> tokens(String instanceId, Map<String, Integer> tokens) {
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
