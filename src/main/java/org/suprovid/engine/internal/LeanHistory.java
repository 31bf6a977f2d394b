package org.suprovid.engine.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Writes history as the engine does, with fewer statements. When a process has ended, all that is left of it is told when it may be
 * removed: the engine writes that into sixteen tables, of which three have rows at the level {@code activity}.
 */
class LeanHistory extends CacheAwareHistoryEventProducer {

    private static final Set<String> BELOW =
            names(HistoricActivityInstanceEventEntity.class, HistoricTaskInstanceEventEntity.class);
    private static final Set<String> ITSELF = names(HistoricProcessInstanceEventEntity.class);

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        ProcessDefinitionEntity known = KnownDefinitions.parsed(id);
        return known != null ? known : super.getProcessDefinitionEntity(id);
    }

    @Override
    protected void addRemovalTimeToHistoricDecisions(String rootProcessInstanceId, Date removalTime) {
        if (!isLittle()) {
            super.addRemovalTimeToHistoricDecisions(rootProcessInstanceId, removalTime);
        }
    }

    @Override
    protected void addRemovalTimeToHistoricProcessInstances(String rootProcessInstanceId, Date removalTime) {
        if (!isLittle()) {
            super.addRemovalTimeToHistoricProcessInstances(rootProcessInstanceId, removalTime);
            return;
        }
        HistoricProcessInstanceManager history = Context.getCommandContext().getHistoricProcessInstanceManager();
        // the engine writes the instance only where nothing else is asked for
        Stream.of(BELOW, ITSELF)
                .forEach(tables -> history.addRemovalTimeToProcessInstancesByRootProcessInstanceId(
                        rootProcessInstanceId, removalTime, null, tables));
    }

    private static boolean isLittle() {
        return Context.getProcessEngineConfiguration().getHistoryLevel().equals(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
    }

    private static Set<String> names(Class<?>... tables) {
        return Stream.of(tables).map(Class::getName).collect(toUnmodifiableSet());
    }
}
