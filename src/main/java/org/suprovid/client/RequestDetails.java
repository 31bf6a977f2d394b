package org.suprovid.client;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;

/** What goes on around one request: the open step, and cards that may be the same person's. */
@Component
class RequestDetails {

    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final ReturningClients returning;

    RequestDetails(UserTasks tasks, Diagrams diagrams, ReturningClients returning) {
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.returning = returning;
    }

    /** The step that waits, with its name in the reader's language. */
    record Step(String taskId, String name) {}

    List<Step> openTasks(Request request) {
        return tasks.ofBusinessKey(request.number()).stream().map(this::step).toList();
    }

    List<EarlierCard> alike(Request request) {
        boolean asked = request.state() == RequestState.DRAFT || request.state() == RequestState.OPEN;
        return asked && request.cardId() == null ? returning.alike(request.personId()) : List.of();
    }

    private Step step(OpenTask task) {
        return new Step(
                task.id(), diagrams.name(task.processDefinitionId(), task.key(), LocaleContextHolder.getLocale()));
    }
}
