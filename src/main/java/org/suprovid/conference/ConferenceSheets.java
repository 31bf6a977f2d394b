package org.suprovid.conference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;

/** Puts the page of a conference together. */
@Component
@Transactional(readOnly = true)
class ConferenceSheets {

    private static final Set<String> FORMS =
            Set.of(ConferenceCallForm.FORM, ConferenceMinutesForm.FORM, ConferenceSignatureForm.FORM);

    private final ConferenceMapper conferences;
    private final ParticipantMapper participants;
    private final DecisionMapper decisions;
    private final ConferenceStore store;
    private final ConferencePeople team;
    private final People people;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final Deadlines deadlines;
    private final Documents documents;

    ConferenceSheets(
            ConferenceMapper conferences,
            ParticipantMapper participants,
            DecisionMapper decisions,
            ConferenceStore store,
            ConferencePeople team,
            People people,
            UserTasks tasks,
            Diagrams diagrams,
            Deadlines deadlines,
            Documents documents) {
        this.conferences = conferences;
        this.participants = participants;
        this.decisions = decisions;
        this.store = store;
        this.team = team;
        this.people = people;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.deadlines = deadlines;
        this.documents = documents;
    }

    /** Newest first. */
    List<Conference> ofCase(long caseId) {
        return conferences.ofCase(caseId);
    }

    ConferenceSheet of(CaseFile file, int number, Locale reader) {
        Conference conference = store.get(file.id(), number);
        List<Decision> decided = decisions.of(conference.id());
        return new ConferenceSheet(
                conference,
                store.words(conference),
                people.names(List.of(file.personId())).get(file.personId()),
                team.staffName(conference.askedBy()),
                team.staffName(conference.calledBy()),
                team.staffName(conference.ledBy()),
                team.staffName(conference.signedBy()),
                guests(conference),
                decided.stream().map(one -> agreed(conference, one)).toList(),
                conference.isRunning() ? tasks(conference, reader) : List.of(),
                promised(conference, decided),
                written(conference, decided));
    }

    private List<ConferenceSheet.Guest> guests(Conference conference) {
        List<Participant> all = participants.of(conference.id());
        Map<Long, String> names = team.names(all);
        return all.stream()
                .map(one -> new ConferenceSheet.Guest(names.get(one.id()), one.knows(), one.told(), one.attended()))
                .toList();
    }

    private ConferenceSheet.Agreed agreed(Conference conference, Decision one) {
        return new ConferenceSheet.Agreed(
                conference.number() + "." + one.number(),
                store.what(conference.personId(), one),
                team.staffName(one.doerId()),
                one.dueOn(),
                one.state());
    }

    private List<ConferenceSheet.Task> tasks(Conference conference, Locale reader) {
        return tasks.of(conference.processInstanceId()).stream()
                .map(task -> new ConferenceSheet.Task(
                        task.id(),
                        diagrams.name(task.processDefinitionId(), task.key(), reader),
                        task.due(),
                        doer(task)))
                .sorted(Comparator.comparing(
                        ConferenceSheet.Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private String doer(OpenTask task) {
        return task.assignee() == null ? "" : team.staffName(Long.valueOf(task.assignee()));
    }

    private List<Deadline> promised(Conference conference, List<Decision> decided) {
        List<String> own = decided.stream().map(Decision::subject).toList();
        return deadlines.list(conference.caseId()).stream()
                .filter(Deadline::isOpen)
                .filter(deadline -> deadline.code().equals(ConferenceDates.DECISION)
                        ? own.contains(deadline.subject())
                        : ConferenceDates.OF_CONFERENCES.contains(deadline.code())
                                && deadline.subject().equals(conference.subject()))
                .toList();
    }

    private List<Document> written(Conference conference, List<Decision> decided) {
        List<String> agreed = decided.stream().map(Decision::subject).toList();
        return Stream.concat(
                        documents.ofSubjects(conference.caseId(), List.of(conference.subject()), FORMS).stream(),
                        documents.ofSubjects(conference.caseId(), agreed, Set.of(ConferenceDecisionForm.FORM)).stream())
                .toList();
    }
}
