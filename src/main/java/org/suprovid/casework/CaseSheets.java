package org.suprovid.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.deadline.Subjects;
import org.suprovid.document.Documents;
import org.suprovid.platform.Slice;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts the page of a case together, in a number of statements that does not grow with the case. */
@Component
@Transactional(readOnly = true)
class CaseSheets {

    static final int EVENTS = 15;
    private static final int DOCUMENTS = 50;

    private final Cases cases;
    private final People people;
    private final StaffDirectory staff;
    private final Staircases staircases;
    private final Timeline timeline;
    private final TimelineTeller teller;
    private final Deadlines deadlines;
    private final Subjects subjects;
    private final Contacts contacts;
    private final Consents consents;
    private final Needs needs;
    private final Documents documents;
    private final CaseDiagrams diagrams;
    private final Beside beside;
    private final ObjectProvider<CaseSection> sections;

    CaseSheets(
            Cases cases,
            People people,
            StaffDirectory staff,
            Staircases staircases,
            Timeline timeline,
            TimelineTeller teller,
            Deadlines deadlines,
            Subjects subjects,
            Contacts contacts,
            Consents consents,
            Needs needs,
            Documents documents,
            CaseDiagrams diagrams,
            Beside beside,
            ObjectProvider<CaseSection> sections) {
        this.cases = cases;
        this.people = people;
        this.staff = staff;
        this.staircases = staircases;
        this.timeline = timeline;
        this.teller = teller;
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.contacts = contacts;
        this.consents = consents;
        this.needs = needs;
        this.documents = documents;
        this.diagrams = diagrams;
        this.beside = beside;
        this.sections = sections;
    }

    /** @param before id of the document the list of documents goes on after, null for the newest */
    CaseSheet of(String number, Long before, Locale reader) {
        CaseFile file = cases.get(number);
        List<Step> steps = staircases.of(file, reader);
        Slice<TimelineEntry> events = timeline.of(file.id(), null, EVENTS);
        List<Deadline> promised = deadlines.list(file.id());
        return new CaseSheet(
                file,
                people.names(List.of(file.personId())).get(file.personId()),
                name(file.caseManagerId()),
                file.substituteId() == null ? null : name(file.substituteId()),
                leadingNumber(file),
                file.isOpen() || beside.isAnything(file),
                steps,
                sections(file),
                promised.stream().filter(Deadline::isOpen).toList(),
                promised.stream().filter(CaseSheets::isPast).toList(),
                subjects.names(promised.stream().map(Deadline::promised).toList(), reader),
                contacts.last(file.id()).orElse(null),
                consents.of(file),
                needs.of(file.id()),
                documents.ofCase(file.id(), before, DOCUMENTS),
                teller.tell(events.rows(), stageNames(steps), reader),
                events.next(),
                diagrams.told(file, steps));
    }

    /** A part of the timeline in words. */
    Slice<TimelineTeller.Told> timeline(CaseFile file, String before, int size, Locale reader) {
        Slice<TimelineEntry> events = timeline.of(file.id(), before, size);
        Map<String, String> names = stageNames(staircases.of(file, reader));
        return new Slice<>(teller.tell(events.rows(), names, reader), events.next());
    }

    private static Map<String, String> stageNames(List<Step> steps) {
        return steps.stream().collect(Collectors.toMap(Step::code, Step::name));
    }

    private static boolean isPast(Deadline deadline) {
        return deadline.state() == Deadline.State.MET || deadline.state() == Deadline.State.CANCELLED;
    }

    private String name(long staffId) {
        return staff.find(staffId).map(StaffMember::name).orElse("");
    }

    /** Null for a case that leads itself. */
    private String leadingNumber(CaseFile file) {
        return file.parentCaseId() == null || !file.isOpen()
                ? null
                : cases.ledWith(file.id()).stream()
                        .min(Comparator.comparing(CaseFile::id))
                        .filter(leading -> leading.id() != file.id())
                        .map(CaseFile::number)
                        .orElse(null);
    }

    private List<CaseSheet.Section> sections(CaseFile file) {
        return sections.stream()
                .filter(section -> section.concerns(file))
                .sorted(Comparator.comparing(CaseSection::order))
                .map(section -> new CaseSheet.Section(
                        section.id(), section.titleKey(), section.template(), section.model(file)))
                .toList();
    }
}
