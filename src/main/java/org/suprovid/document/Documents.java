package org.suprovid.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.DocumentMapper.NewDocument;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;

/** Filled forms: opened, drafted, signed, read again (design §2.4, R-DOC-90, 91). */
@Service
@Transactional
public class Documents {

    static final String FILLED_AGAIN = "FILLED_AGAIN";
    private static final String CONTEXT = "document";
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private final DocumentMapper mapper;
    private final Forms forms;
    private final FormHandlers handlers;
    private final CheckedForms checks;
    private final Drafts drafts;
    private final SealedJson sealed;
    private final ChosenLabels labels;
    private final AccessLog log;
    private final RowAccess access;
    private final Clock clock;

    Documents(
            DocumentMapper mapper,
            Forms forms,
            FormHandlers handlers,
            CheckedForms checks,
            Drafts drafts,
            SealedJson sealed,
            ChosenLabels labels,
            AccessLog log,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.forms = forms;
        this.handlers = handlers;
        this.checks = checks;
        this.drafts = drafts;
        this.sealed = sealed;
        this.labels = labels;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /** The form with the writer's draft or, without one, what the owner of the form knows already. */
    public FormView open(FormContext context) {
        FormHandler handler = handlers.of(context.form());
        Optional<Drafts.Kept> draft = drafts.find(context);
        Map<String, Object> data =
                new HashMap<>(draft.map(Drafts.Kept::answers).orElseGet(() -> handler.prefill(context)));
        data.putAll(handler.shown(context));
        FormSchema asked = forms.schema(context.deploymentId(), context.form(), context.locale());
        data.putAll(new Offered(handler, context, asked).sent(data));
        String schema = forms.json(context.deploymentId(), context.form(), context.locale());
        return new FormView(
                schema, data, draft.map(kept -> kept.savedAt().toInstant()).orElse(null));
    }

    /** What the form is filled in for beyond its case, in the reader's words; empty for the case itself. */
    @Transactional(readOnly = true)
    public String about(FormContext context) {
        return handlers.of(context.form()).about(context);
    }

    /** Why it has to be filled in once more, in the words of whoever sent it back; empty if nobody did. */
    public String remark(FormContext context) {
        return handlers.of(context.form()).remark(context);
    }

    /** What one has to know before one begins; reading it may leave its trace in the access log. */
    public List<Fact> facts(FormContext context) {
        return handlers.of(context.form()).facts(context);
    }

    /** Path of the page that says what the form decides; empty if nothing has to be read first. */
    @Transactional(readOnly = true)
    public String toRead(FormContext context) {
        return handlers.of(context.form()).toRead(context);
    }

    /** Keeps what is being typed, right or wrong, up to the size limit. */
    public void saveDraft(FormContext context, Map<String, Object> answers) {
        drafts.save(context, answers, null);
    }

    /**
     * Keeps what is being typed, unless another window has kept something since.
     *
     * @param seen the draft that the window knows of, null if it does not say
     * @return when it was saved; empty if the writer has saved another draft meanwhile
     */
    public Optional<Instant> saveDraft(FormContext context, Map<String, Object> answers, DraftSeen seen) {
        return drafts.save(context, answers, seen);
    }

    /** The writer's draft has become something else than this form's document: nothing is left to keep. */
    public void dropDraft(FormContext context) {
        drafts.finished(context);
    }

    /** What the former case manager was typing belongs to the next one from now on (R-ROLE-25). */
    public void handOverDrafts(long caseId, long from, long to) {
        drafts.handOver(caseId, from, to);
    }

    /**
     * Signs a form: checked against the deployed schema and its owner's rules, sealed, then written into the tables.
     *
     * @throws Problem.Invalid with every error at its field; nothing is stored then
     */
    public Submission submit(FormContext context, Map<String, Object> sent) {
        return submit(context, sent, FILLED_AGAIN);
    }

    /**
     * Signs a form that takes the place of the one before.
     *
     * @param reason why there is a new version, a code with its words in {@code document.reason} (R-DOC-91)
     * @throws Problem.Invalid with every error at its field; nothing is stored then
     */
    public Submission submit(FormContext context, Map<String, Object> sent, String reason) {
        FormHandler handler = handlers.of(context.form());
        // first of all: what is read after waiting for another filling is true, and need not be read again
        Document before = before(context, handler);
        CheckedForms.Checked checked = checks.check(context, sent);
        Answers answers = checked.answers();
        Map<String, Object> kept = new HashMap<>(checked.cleaned());
        kept.keySet().removeAll(handler.withheld(answers));
        Document document =
                sign(context, before, kept, ChosenLabels.of(checked.schema(), kept, checked.offered()), reason);
        handler.accepted(context, document, answers);
        drafts.finished(context);
        return new Submission(
                document,
                handler.made(context, answers).orElse(null),
                Decisions.of(checked.schema(), checked.cleaned()));
    }

    /** @param chosen the words of the chosen options that came from tables */
    private Document sign(
            FormContext context,
            Document before,
            Map<String, Object> answers,
            Map<String, Map<String, String>> chosen,
            String reason) {
        if (before != null) {
            access.asSystem(() -> mapper.supersede(before.id())); // it may lie in a case that was left
        }
        long id = mapper.nextId();
        byte[] kept = sealed.seal(context.personId(), answers, CONTEXT + id);
        return mapper.insert(new NewDocument(
                id,
                context,
                before == null ? 1 : before.version() + 1,
                CurrentActor.staffId(),
                clock.instant(),
                before == null ? null : before.id(),
                before == null ? null : reason,
                kept,
                labels.seal(context.personId(), id, chosen)));
    }

    private Document before(FormContext context, FormHandler handler) {
        if (handler.renewsOnCard()) {
            return mapper.signedOnCard(context.form(), context.cardId());
        }
        return handler.renews() ? mapper.signed(context) : null;
    }

    /** A document without its answers. */
    @Transactional(readOnly = true)
    public Optional<Document> find(long id) {
        return Optional.ofNullable(mapper.byId(id));
    }

    /** The newest signed filling of a form in a case, on a card or for a request; ids that do not apply are null. */
    @Transactional(readOnly = true)
    public Optional<Document> newest(String form, Long caseId, Long cardId, Long requestId) {
        return Optional.ofNullable(mapper.newest(form, caseId, cardId, requestId));
    }

    /**
     * The answers of a document; a read of a form with sensitive questions is logged (R-CONF-03).
     *
     * @return empty if the person has been erased
     */
    public Optional<Answers> read(Document document) {
        FormSchema schema = forms.schema(document.deploymentId(), document.formId(), java.util.Locale.ENGLISH);
        if (schema.isSensitive()) {
            log.read("form:" + document.formId(), document.personId(), document.cardId(), document.caseId());
        }
        return unsealed(document).map(Answers::new);
    }

    /** Without a trace in the log: whoever asks withholds what is sensitive, or logs. */
    Optional<Map<String, Object>> unsealed(Document document) {
        byte[] kept = mapper.sealed(document.id()).answers();
        return sealed.unseal(document.personId(), kept, CONTEXT + document.id(), MAP);
    }

    @Transactional(readOnly = true)
    public Slice<Document> ofCase(long caseId, Long before, int size) {
        return Slice.of(mapper.ofCase(caseId, before, size + 1), size, d -> String.valueOf(d.id()));
    }

    /**
     * What was filled in for things of a case, in the order it was written. Lines of plans, crises and decisions have numbers of
     * the same kind: only the forms tell which is meant.
     */
    @Transactional(readOnly = true)
    public List<Document> ofSubjects(long caseId, Collection<String> subjects, Collection<String> forms) {
        return subjects.isEmpty() ? List.of() : mapper.ofSubjects(caseId, subjects, forms);
    }

    @Transactional(readOnly = true)
    public Slice<Document> ofCard(long cardId, Long before, int size) {
        return Slice.of(mapper.ofCard(cardId, before, size + 1), size, d -> String.valueOf(d.id()));
    }

    @Transactional(readOnly = true)
    public Slice<Document> ofRequest(long requestId, Long before, int size) {
        return Slice.of(mapper.ofRequest(requestId, before, size + 1), size, d -> String.valueOf(d.id()));
    }
}
