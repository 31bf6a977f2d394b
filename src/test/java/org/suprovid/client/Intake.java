package org.suprovid.client;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Forms;
import org.suprovid.document.SampleForms;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;

/** Walks people through the forms of first contact as the acting worker would. */
@Component
class Intake {

    static final String NAME = "Ковальчук Олена Петрівна";
    static final String PHONE = "+380 67 765 43 21";
    static final String REASON = "Потрібна порада юриста";
    private static final String WORDS = "слова";
    private final Requests requests;
    private final Cards cards;
    private final Documents documents;
    private final Forms forms;
    private final SampleForms samples;
    private final UserTasks tasks;
    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;

    Intake(
            Requests requests,
            Cards cards,
            Documents documents,
            Forms forms,
            SampleForms samples,
            UserTasks tasks,
            TransactionTemplate transaction,
            JdbcTemplate sql) {
        this.requests = requests;
        this.cards = cards;
        this.documents = documents;
        this.forms = forms;
        this.samples = samples;
        this.tasks = tasks;
        this.transaction = transaction;
        this.sql = sql;
    }

    Request registered(long programme, Map<String, Object> wanted) {
        Request request = requests.start(programme);
        FormContext form = context(request);
        finish(request, form, registration(form, wanted));
        return requests.get(request.id());
    }

    Request begun(long programme) {
        return requests.start(programme);
    }

    Map<String, Object> registration(FormContext form, Map<String, Object> wanted) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "personName", NAME,
                "contact", PHONE,
                "contactKind", "NEW",
                "reason", REASON,
                "requestDomain", "LEGAL",
                "firstHelpGiven", "NO",
                "passedTo", "NOBODY"));
        answers.putAll(wanted);
        return complete(form, answers);
    }

    /** Answers of somebody who injects drugs, agrees and enters so. */
    Map<String, Object> met(String entry) {
        return new HashMap<>(Map.of("agrees", "YES", "entryStatus", entry, "groups", List.of("PWID")));
    }

    void submit(Request request, Map<String, Object> wanted) {
        FormContext form = context(request);
        finish(request, form, complete(form, wanted));
    }

    private void finish(Request request, FormContext form, Map<String, Object> answers) {
        tasks.complete(task(request).id(), documents.submit(form, answers).decisions());
    }

    Map<String, Object> complete(FormContext form, Map<String, Object> wanted) {
        return samples.complete(form, wanted, WORDS);
    }

    Card programmeCard(long programme) {
        Request request = registered(programme, Map.of());
        submit(request, met("PROGRAMME"));
        return cardOf(request);
    }

    Card oneTimeCard(long programme) {
        Request request = registered(programme, Map.of());
        submit(request, met("ONE_TIME"));
        submit(request, Map.of());
        return cardOf(request);
    }

    Card cardOf(Request request) {
        return cards.find(requests.get(request.id()).cardId()).orElseThrow();
    }

    void fill(Card card, Map<String, Object> wanted) {
        FormContext form = cardForm(card);
        documents.submit(form, complete(form, wanted));
    }

    OpenTask task(Request request) {
        return tasks.ofBusinessKey(request.number()).get(0);
    }

    FormContext context(Request request) {
        OpenTask task = task(request);
        Request now = requests.get(request.id());
        return new FormContext(
                task.formId(),
                task.formDeploymentId(),
                task.id(),
                task.key(),
                now.id(),
                now.cardId(),
                null,
                now.personId(),
                "",
                Locale.ENGLISH);
    }

    FormContext cardForm(Card card) {
        Long file = transaction.execute(
                status -> sql.queryForObject("SELECT id FROM case_file WHERE card_id = ?", Long.class, card.id()));
        return new FormContext(
                "client-card",
                forms.currentDeployment(),
                null,
                "UserTask_OpenClientCard",
                null,
                card.id(),
                file,
                card.personId(),
                "",
                Locale.ENGLISH);
    }
}
