package org.suprovid.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.platform.RowAccess;

/** Owns the form {@code first-contact}: what the person now knows, and what they decided (R-7S-01). */
@Component
class FirstContactForm implements FormHandler {

    private final Requests requests;
    private final People people;
    private final Cards cards;
    private final Minors minors;
    private final Choices choices;
    private final Today today;
    private final RowAccess access;
    private final FirstContactSkills skills;
    private final RequestNews news;

    FirstContactForm(
            Requests requests,
            People people,
            Cards cards,
            Minors minors,
            Choices choices,
            Today today,
            RowAccess access,
            FirstContactSkills skills,
            RequestNews news) {
        this.requests = requests;
        this.people = people;
        this.cards = cards;
        this.minors = minors;
        this.choices = choices;
        this.today = today;
        this.access = access;
        this.skills = skills;
        this.news = news;
    }

    @Override
    public String form() {
        return "first-contact";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Request request = requests.get(context.requestId());
        return new Prefilled()
                .with("contactOn", today.date().toString())
                .with("agreedOn", today.date().toString())
                .choice("programme", request.programmeId())
                .with("age", today.age(people.identity(request.personId())))
                .map();
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        Request request = requests.get(context.requestId());
        return Map.of(
                "programmes", choices.programmes(request.programmeId()),
                "targetGroups", choices.groups(context.locale()));
    }

    @Override
    public List<Fact> facts(FormContext context) {
        return skills.facts(requests.get(context.requestId()).programmeId(), context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        Request request = requests.get(context.requestId());
        skills.check(answers.id("programme"), context.locale(), errors);
        today.notAhead(answers, errors, List.of("contactOn", "agreedOn"));
        today.notBefore(answers, errors, "contactOn", today.of(request.takenAt()));
        today.notBefore(answers, errors, "agreedOn", answers.date("contactOn"));
        if (answers.yes("agrees")) {
            openCard(request).ifPresent(card -> errors.add("entryStatus", "client.error.cardOpen", card.number()));
        }
        if (answers.yes("agrees") && answers.codes("groups").isEmpty() && !answers.ticked("noGroup")) {
            errors.add("groups", "client.error.groupsMissing");
        }
        if (answers.is("entryStatus", "PROGRAMME")) {
            minors.checkEntry(answers.integer("age"), errors);
            if (answers.yes("agrees") && answers.ticked("noGroup")) {
                errors.add("noGroup", "client.error.groups");
            }
        }
    }

    /** Whoever's client it is: a person has one open card (R-CARD-07). */
    private Optional<Card> openCard(Request request) {
        return access.asSystem(() -> cards.ofPerson(request.personId()).stream()
                .filter(card -> card.status() == CardStatus.OPEN_PROGRAMME)
                .findFirst());
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Request request = requests.get(context.requestId());
        Integer age = answers.integer("age");
        if (age != null && people.identity(request.personId()).birthYear() == null) {
            people.learn(request.personId(), Map.of("birthYear", today.date().getYear() - age));
        }
        Findings findings = new Findings(answers.codes("groups"), age);
        requests.met(request.id(), answers.id("programme"), answers.date("agreedOn"), findings);
        news.met(request);
    }
}
