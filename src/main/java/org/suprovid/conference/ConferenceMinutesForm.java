package org.suprovid.conference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;

/** The form {@code conference-minutes}: what came of it, and who does what by when; or that it is put off or called off (R-DOC-21). */
@Component
class ConferenceMinutesForm implements FormHandler {

    static final String FORM = "conference-minutes";
    private static final String HELD = "conferenceHeld";
    private final ConferenceTasks tasks;
    private final ConferencePeople people;
    private final ConferenceStore store;
    private final ParticipantMapper participants;
    private final ConferenceMinutes minutes;
    private final ConferencePuttingOff putOff;
    private final ConferenceEvents events;
    private final FormDays days;
    private final Documents documents;

    ConferenceMinutesForm(
            ConferenceTasks tasks,
            ConferencePeople people,
            ConferenceStore store,
            ParticipantMapper participants,
            ConferenceMinutes minutes,
            ConferencePuttingOff putOff,
            ConferenceEvents events,
            FormDays days,
            Documents documents) {
        this.tasks = tasks;
        this.people = people;
        this.store = store;
        this.participants = participants;
        this.minutes = minutes;
        this.putOff = putOff;
        this.events = events;
        this.days = days;
        this.documents = documents;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public String about(FormContext context) {
        return tasks.about(context);
    }

    @Override
    public String toRead(FormContext context) {
        return tasks.page(context);
    }

    /** Several conferences of a case may be sent back: each has its own; what was written after it has answered it. */
    @Override
    public String remark(FormContext context) {
        return documents
                .ofSubjects(context.caseId(), List.of(context.subject()), Set.of(FORM, ConferenceSignatureForm.FORM))
                .stream()
                .reduce((earlier, later) -> later)
                .filter(document -> document.formId().equals(ConferenceSignatureForm.FORM))
                .flatMap(documents::read)
                .map(answers -> answers.text("remarks"))
                .orElse("");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Conference conference = tasks.conference(context);
        String agenda = store.words(conference).agenda();
        return agenda == null
                ? Map.of("tookPlaceOn", conference.heldOn().toString())
                : Map.of("tookPlaceOn", conference.heldOn().toString(), "agreedAgenda", agenda);
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        List<Participant> all = participants.of(tasks.conference(context).id());
        Map<Long, String> names = people.names(all);
        return Map.of(
                "staff",
                people.team(tasks.file(context)),
                "participants",
                all.stream()
                        .map(one -> new Option(one.code(), names.get(one.id())))
                        .toList());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("tookPlaceOn", answers, errors);
        days.ahead("newOn", answers, errors);
        days.ahead("nextOn", answers, errors);
        answers.rows("decisions").forEach(row -> days.ahead("due", row, errors));
        if (tasks.conference(context).overBecause() != null && answers.is(HELD, "POSTPONED")) {
            errors.add(HELD, "conference.error.over");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Conference conference = tasks.hold(context);
        switch (answers.text(HELD)) {
            case "POSTPONED" -> putOff.postponed(conference, document.id(), answers);
            case "CANCELLED" -> putOff.cancelled(conference, document.id(), answers);
            default -> minutes.written(conference, document.id(), answers);
        }
        events.tookPart(conference.caseId(), answers.codes("participation"), document.id());
    }
}
