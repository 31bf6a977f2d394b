package org.suprovid.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A user task that waits.
 *
 * @param key element id in the diagram
 * @param businessKey number of the request or case it belongs to
 * @param candidateRoles role codes whose holders may do it
 * @param formId form to fill, null if the diagram names none
 * @param formDeploymentId deployment that holds the form
 * @param near ids and codes as they are seen from the task, by the names of the diagram's variables
 */
public record OpenTask(
        String id,
        String key,
        String name,
        String assignee,
        Set<String> candidateRoles,
        Instant due,
        Instant created,
        String processDefinitionId,
        String processKey,
        String processInstanceId,
        String businessKey,
        String formId,
        String formDeploymentId,
        Map<String, String> near) {}
