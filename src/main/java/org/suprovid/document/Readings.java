package org.suprovid.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.security.AccessLog;

/** Lets filled forms be read; what is of level 2 only section by section, and every such look is logged (R-CONF-03). */
@Component
public class Readings {

    private final DocumentMapper mapper;
    private final Documents documents;
    private final FormHandlers handlers;
    private final ChosenLabels labels;
    private final Forms forms;
    private final AccessLog log;
    private final MessageSource messages;

    Readings(
            DocumentMapper mapper,
            Documents documents,
            FormHandlers handlers,
            ChosenLabels labels,
            Forms forms,
            AccessLog log,
            MessageSource messages) {
        this.mapper = mapper;
        this.documents = documents;
        this.handlers = handlers;
        this.labels = labels;
        this.forms = forms;
        this.log = log;
        this.messages = messages;
    }

    /** What a form decides on, without its sensitive answers; not logged. Nothing where it decides on no document. */
    @Transactional(readOnly = true)
    public Reading decidedOn(FormContext context) {
        return handlers.of(context.form())
                .decidesOn(context)
                .flatMap(documents::find)
                .map(document -> open(document, context.locale()))
                .orElse(Reading.NOTHING);
    }

    /** The whole document without its sensitive answers; not logged. */
    @Transactional(readOnly = true)
    public Reading open(Document document, Locale reader) {
        Map<String, Object> answers = documents.unsealed(document).orElse(null);
        if (answers == null) {
            return Reading.NOTHING;
        }
        FilledItems words = words(document, reader);
        return new Reading(groups(document, reader).stream()
                .map(group -> new Reading.Section(
                        group.id(),
                        group.label(),
                        words.of(Sensitivity.without(group.children()), answers),
                        Sensitivity.in(group.children())))
                .toList());
    }

    /**
     * One section with everything in it; logged.
     *
     * @throws Problem.NotFound if the form has no such section, or the person has been erased
     */
    @Transactional
    public Reading.Section section(Document document, String sectionId, Locale reader) {
        FormField group = groups(document, reader).stream()
                .filter(field -> field.id().equals(sectionId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        Map<String, Object> answers =
                documents.unsealed(document).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        log.read(document.formId() + ":" + sectionId, document.personId(), document.cardId(), document.caseId());
        List<SheetItem> items = words(document, reader).of(group.children(), answers);
        return new Reading.Section(group.id(), group.label(), items, false);
    }

    private List<FormField> groups(Document document, Locale reader) {
        return forms.schema(document.deploymentId(), document.formId(), reader).fields().stream()
                .filter(field -> field.kind() == FieldKind.GROUP)
                .toList();
    }

    private FilledItems words(Document document, Locale reader) {
        byte[] kept = mapper.sealed(document.id()).labels();
        return new FilledItems(
                labels.unseal(document.personId(), document.id(), kept), new AnswerWords(messages, reader));
    }
}
