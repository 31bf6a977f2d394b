package org.suprovid.conference;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.platform.CurrentActor;

/** The form {@code conference-call}: why, when, where, who, and what each of them may know (R-12S-10, R-CONF-04). */
@Component
class ConferenceCallForm implements FormHandler {

    static final String FORM = "conference-call";
    private final Cases cases;
    private final ConferenceTasks tasks;
    private final ConferencePeople people;
    private final ConferenceMapper conferences;
    private final ParticipantMapper participants;
    private final ConferenceStore store;
    private final ConferenceEvents events;
    private final ConferenceCallRules rules;

    ConferenceCallForm(
            Cases cases,
            ConferenceTasks tasks,
            ConferencePeople people,
            ConferenceMapper conferences,
            ParticipantMapper participants,
            ConferenceStore store,
            ConferenceEvents events,
            ConferenceCallRules rules) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.conferences = conferences;
        this.participants = participants;
        this.store = store;
        this.events = events;
        this.rules = rules;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public String about(FormContext context) {
        return context.taskId() == null ? "" : tasks.about(context);
    }

    @Override
    public String toRead(FormContext context) {
        return context.taskId() == null ? "" : tasks.page(context);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String leader = String.valueOf(cases.get(context.caseId()).caseManagerId());
        boolean afterActivities =
                context.taskId() != null && tasks.conference(context).askedBecause() == Conference.Because.ACTIVITIES;
        return afterActivities
                ? Map.of("ledBy", leader, "conferenceReason", "AFTER_ACTIVITIES")
                : Map.of("ledBy", leader);
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        return Map.of("staff", people.team(file), "leaders", people.leaders(file));
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return people.partners(context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        rules.check(answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers said) {
        Conference asked = tasks.hold(context);
        ConferenceWords words = store.words(asked)
                .called(said.text("question"), said.text("agenda"), said.text("placeWords"), said.text("clientReason"));
        byte[] sealed = store.seal(asked.personId(), asked.id(), words);
        conferences.called(ConferenceCall.read(said, asked.id(), CurrentActor.staffId(), document.id(), sealed));
        Participant.invited(said).forEach(one -> participants.insert(asked.id(), one));
        events.record(asked, "CALLED", said.text("conferenceReason"), document.id());
    }
}
