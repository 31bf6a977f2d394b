package org.suprovid.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Errors;

/** What every form of an assessment shares: the day, the needs from two sides, the contact it was (R-7S-02a, R-DOC-07, 08). */
@Component
@Transactional
public class AssessedNeeds {

    private final CaseMapper cases;
    private final Needs needs;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Documents documents;
    private final FormDays days;

    AssessedNeeds(
            CaseMapper cases, Needs needs, Contacts contacts, Timeline timeline, Documents documents, FormDays days) {
        this.cases = cases;
        this.needs = needs;
        this.contacts = contacts;
        this.timeline = timeline;
        this.documents = documents;
        this.days = days;
    }

    /**
     * What an assessment begins with: the one before or, without one, what the card says; today, and the needs on record.
     *
     * @param onCard keys of answers that the client card may have asked before
     */
    public Map<String, Object> prefill(String form, long caseId, Set<String> onCard) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        Map<String, Object> known = new HashMap<>(before(form, file, onCard));
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

    private Map<String, Object> before(String form, CaseFile file, Set<String> onCard) {
        Optional<Document> earlier = documents.newest(form, file.id(), null, null);
        if (earlier.isPresent()) {
            return documents.read(earlier.get()).map(Answers::map).orElse(Map.of());
        }
        return documents
                .newest("client-card", null, file.cardId(), null)
                .flatMap(documents::read)
                .map(card -> card.map().entrySet().stream()
                        .filter(entry -> onCard.contains(entry.getKey()) && entry.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }

    /** The days have come, in their order, and the needs are those of the case. */
    public void check(long caseId, Answers answers, Errors errors) {
        days.happened("contactEstablishedOn", answers, errors);
        days.happened("assessedOn", answers, errors);
        if (answers.has("contactEstablishedOn")
                && answers.date("assessedOn").isBefore(answers.date("contactEstablishedOn"))) {
            errors.add("assessedOn", "casework.error.beforeContact");
        }
        List<Answers> rows = answers.rows("needs");
        if (rows.isEmpty()) {
            errors.add("needs", "casework.error.needs");
        }
        Set<Long> known = needs.of(caseId).stream().map(Need::id).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.has("needId") && !known.contains(row.id("needId")))
                .forEach(row -> errors.add(row.path("needId"), "casework.error.needUnknown"));
    }

    /** Writes needs, contact and timeline from the signed form. */
    public void write(long caseId, Document document, Answers answers) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        if (answers.has("contactEstablishedOn")) {
            cases.contactEstablished(file.id(), answers.date("contactEstablishedOn"));
        }
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
