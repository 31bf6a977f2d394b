package org.suprovid.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** A case manager has read in and told the client: the case is taken over (R-7S-22, R-ROLE-25, T-21). */
@Component
class TakeOverHandler implements FormHandler {

    private final Cases cases;
    private final CaseManagers managers;
    private final StaffDirectory staff;
    private final Contacts contacts;
    private final Timeline timeline;
    private final FormDays days;
    private final CaseNews news;

    TakeOverHandler(
            Cases cases,
            CaseManagers managers,
            StaffDirectory staff,
            Contacts contacts,
            Timeline timeline,
            FormDays days,
            CaseNews news) {
        this.cases = cases;
        this.managers = managers;
        this.staff = staff;
        this.contacts = contacts;
        this.timeline = timeline;
        this.days = days;
        this.news = news;
    }

    @Override
    public String form() {
        return "take-over";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known =
                new HashMap<>(Map.of("takenOverOn", days.today().toString()));
        Long before = cases.get(context.caseId()).previousManagerId();
        if (before != null) {
            known.put("previousCaseManager", before.toString());
        }
        return known;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        Stream<StaffMember> before = Optional.ofNullable(file.previousManagerId()).flatMap(staff::find).stream();
        List<Option> choice = Stream.concat(before, managers.of(file.programmeId()).stream())
                .map(member -> new Option(String.valueOf(member.id()), member.name()))
                .distinct()
                .toList();
        return Map.of("staff", choice);
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("takenOverOn", answers, errors);
        days.happened("clientToldOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        if (answers.has("clientToldOn")) {
            contacts.met(context.caseId(), answers.date("clientToldOn"), answers.date("firstMeetingOn"), document.id());
        }
        timeline.record(context.caseId(), CaseEvent.of("TAKEN_OVER").saidIn(document.id()));
        news.takenOver(cases.get(context.caseId()));
    }
}
