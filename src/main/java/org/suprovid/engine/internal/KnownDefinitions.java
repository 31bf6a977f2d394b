package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * A version of a diagram never changes, nor do its timers. The engine reads their rows with every step to see whether somebody has
 * suspended them, which this house never does; here they are read once.
 */
final class KnownDefinitions {

    private final Map<String, JobDefinitionEntity> jobs = new ConcurrentHashMap<>();
    private final Map<Place, String> ids = new ConcurrentHashMap<>();

    List<SessionFactory> managers() {
        return List.of(
                new Factory(ProcessDefinitionManager.class, Processes::new),
                new Factory(JobDefinitionManager.class, Jobs::new));
    }

    /** Null until a step of such a process has been taken here. */
    static ProcessDefinitionEntity parsed(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
    }

    private record Place(String deploymentId, String key) {}

    private record Factory(Class<?> type, Supplier<Session> manager) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return manager.get();
        }
    }

    private final class Processes extends ProcessDefinitionManager {
        @Override
        public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(id);
            return read != null ? read : parsed(id);
        }

        @Override
        public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deploymentId, String key) {
            Place place = new Place(deploymentId, key);
            ProcessDefinitionEntity known = ids.containsKey(place) ? parsed(ids.get(place)) : null;
            if (known != null) {
                return known;
            }
            ProcessDefinitionEntity found = super.findProcessDefinitionByDeploymentAndKey(deploymentId, key);
            if (found != null) {
                ids.put(place, found.getId());
            }
            return found;
        }
    }

    private final class Jobs extends JobDefinitionManager {
        @Override
        public JobDefinitionEntity findById(String id) {
            JobDefinitionEntity known = jobs.get(id);
            if (known == null) {
                known = super.findById(id);
                if (known != null) {
                    jobs.put(id, known);
                }
            }
            return known;
        }
    }
}
