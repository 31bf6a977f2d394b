package org.suprovid.client;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Fact;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;

/** What goes on around one request: the open step, and cards that may be the same person's. */
@Component
class RequestDetails {

    private static final int MOST_DOCUMENTS = 50;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final ReturningClients returning;
    private final Documents documents;
    private final RequestCalls calls;
    private final AccessLog log;

    RequestDetails(
            UserTasks tasks,
            Diagrams diagrams,
            ReturningClients returning,
            Documents documents,
            RequestCalls calls,
            AccessLog log) {
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.returning = returning;
        this.documents = documents;
        this.calls = calls;
        this.log = log;
    }

    /** The step that waits, with its name in the reader's language. */
    record Step(String taskId, String name) {}

    List<Step> openTasks(Request request) {
        return tasks.ofBusinessKey(request.number()).stream().map(this::step).toList();
    }

    /** What was signed for the request, newest first. */
    Slice<Document> documents(Request request, Long before) {
        return documents.ofRequest(request.id(), before, MOST_DOCUMENTS);
    }

    List<EarlierCard> alike(Request request) {
        boolean asked = request.state() == RequestState.DRAFT || request.state() == RequestState.OPEN;
        return asked && request.cardId() == null ? returning.alike(request.personId()) : List.of();
    }

    /** Where to call, as far as the reader may know; the reading is logged (R-CONF-03). */
    @Transactional
    public List<Fact> calls(Request request) {
        List<Fact> ways = calls.of(request, LocaleContextHolder.getLocale());
        if (!ways.isEmpty()) {
            log.read("CONTACTS", request.personId(), request.cardId(), null);
        }
        return ways;
    }

    private Step step(OpenTask task) {
        return new Step(
                task.id(), diagrams.name(task.processDefinitionId(), task.key(), LocaleContextHolder.getLocale()));
    }
}
