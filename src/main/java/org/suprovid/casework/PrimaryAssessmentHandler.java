package org.suprovid.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.platform.ServiceCatalogue;

/** The primary assessment: both sides of the situation and the needs that come of it (R-DOC-07, R-7S-02a, R-7S-02b). */
@Component
class PrimaryAssessmentHandler implements FormHandler {

    private static final String FORM = "primary-assessment";

    /** What the client card has asked before. */
    private static final Set<String> ON_THE_CARD = Set.of(
            "initiative",
            "initiativeNote",
            "request",
            "requestDomain",
            "goal",
            "problemAreas",
            "problemNote",
            "competenceLimits",
            "psychoState",
            "psychoNote",
            "favouriteProgrammes");

    private final CaseMapper cases;
    private final Needs needs;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Documents documents;
    private final ServiceCatalogue services;
    private final MessageSource texts;
    private final FormDays days;

    PrimaryAssessmentHandler(
            CaseMapper cases,
            Needs needs,
            Contacts contacts,
            Timeline timeline,
            Documents documents,
            ServiceCatalogue services,
            MessageSource texts,
            FormDays days) {
        this.cases = cases;
        this.needs = needs;
        this.contacts = contacts;
        this.timeline = timeline;
        this.documents = documents;
        this.services = services;
        this.texts = texts;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = cases.byId(context.caseId()).orElseThrow();
        Map<String, Object> known = new HashMap<>(before(context, file));
        if (file.contactEstablishedOn() != null) {
            known.put("contactEstablishedOn", file.contactEstablishedOn().toString());
        }
        known.put("assessedOn", days.today().toString());
        List<Need> now = needs.of(file.id());
        known.put(
                "needs",
                now.isEmpty() ? List.of() : now.stream().map(NeedAnswers::row).toList());
        return known;
    }

    /** The assessment before this one; without one, what the card says. */
    private Map<String, Object> before(FormContext context, CaseFile file) {
        Optional<Document> earlier = documents.newest(FORM, file.id(), null, null);
        if (earlier.isPresent()) {
            return documents.read(earlier.get()).map(Answers::map).orElse(Map.of());
        }
        return documents
                .newest("client-card", null, file.cardId(), null)
                .flatMap(documents::read)
                .map(card -> card.map().entrySet().stream()
                        .filter(entry -> ON_THE_CARD.contains(entry.getKey()) && entry.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return Map.of(
                "services",
                services.active().stream()
                        .map(code -> new Option(code, texts.getMessage("plan.service." + code, null, context.locale())))
                        .toList());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("contactEstablishedOn", answers, errors);
        days.happened("assessedOn", answers, errors);
        if (answers.date("assessedOn").isBefore(answers.date("contactEstablishedOn"))) {
            errors.add("assessedOn", "casework.error.beforeContact");
        }
        List<Answers> rows = answers.rows("needs");
        if (rows.isEmpty()) {
            errors.add("needs", "casework.error.needs");
        }
        Set<Long> known = needs.of(context.caseId()).stream().map(Need::id).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.has("needId") && !known.contains(row.id("needId")))
                .forEach(row -> errors.add(row.path("needId"), "casework.error.needUnknown"));
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile file = cases.byId(context.caseId()).orElseThrow();
        cases.contactEstablished(file.id(), answers.date("contactEstablishedOn"));
        cases.levels(file.id(), answers.integer("ladderReal"), answers.integer("ladderExpected"));
        Map<Long, Long> owners = needs.of(file.id()).stream().collect(Collectors.toMap(Need::id, Need::caseId));
        for (Answers row : answers.rows("needs")) {
            long owner = row.has("needId") ? owners.get(row.id("needId")) : file.id();
            needs.put(
                    owner == file.id() ? file : cases.byId(owner).orElseThrow(), NeedAnswers.need(row), document.id());
        }
        contacts.met(file.id(), answers.date("assessedOn"), null, document.id());
        timeline.record(
                file.id(),
                CaseEvent.of("NEEDS_ASSESSED")
                        .in(Phase.ASSESSMENT)
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }
}
