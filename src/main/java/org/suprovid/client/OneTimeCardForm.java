package org.suprovid.client;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;

/** Owns the form {@code one-time-card}: the short card, sections 1 to 3; a code is name enough. */
@Component
class OneTimeCardForm implements FormHandler {

    private final Requests requests;
    private final RequestFacts facts;
    private final People people;
    private final Cards cards;
    private final CardSight sight;
    private final Choices choices;
    private final Today today;
    private final Clock clock;

    OneTimeCardForm(
            Requests requests,
            RequestFacts facts,
            People people,
            Cards cards,
            CardSight sight,
            Choices choices,
            Today today,
            Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.people = people;
        this.cards = cards;
        this.sight = sight;
        this.choices = choices;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "one-time-card";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Request request = requests.get(context.requestId());
        Identity person = people.identity(request.personId());
        Answers said = facts.registration(request);
        Identity reached = sight.of(request.personId()) ? person : Registered.identity(said);
        return new Prefilled()
                .with("clientName", Words.upTo(120, person.name()))
                .with("gender", person.facts().get("gender"))
                .with("birthYear", person.birthYear())
                .with("contact", reached.contactValues().stream().findFirst().orElse(null))
                .with("safeContact", reached.facts().get("safeContact"))
                .with("groups", requests.findings(request).groups())
                .choice("responsible", request.responsible())
                .with("openedOn", today.date().toString())
                .with("initiative", request.initiative())
                .with("requestDomain", request.reason())
                .with("request", Words.upTo(1000, said.text("reason")))
                .map();
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        Request request = requests.get(context.requestId());
        return Map.of("staff", choices.staff(request.programmeId()), "targetGroups", choices.groups(context.locale()));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        today.notAhead(answers, errors, List.of("openedOn"));
        Integer year = answers.integer("birthYear");
        if (year != null && year > today.date().getYear()) {
            errors.add("birthYear", "client.error.ahead");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Request request = requests.get(context.requestId());
        Integer year = answers.has("age")
                ? Integer.valueOf(today.date().getYear() - answers.integer("age"))
                : answers.integer("birthYear");
        boolean theirs = sight.of(request.personId());
        Card card = cards.openOneTime(request.id());
        cards.fill(new FilledCard(
                card.id(),
                clock.instant(),
                false,
                answers.id("responsible"),
                null,
                null,
                null,
                answers.text("gender"),
                year));
        if (theirs || sight.of(request.personId())) {
            learn(request.personId(), answers, year);
        }
    }

    private void learn(long personId, Answers answers, Integer birthYear) {
        Identity known = people.identity(personId);
        Prefilled learned = new Prefilled()
                .with("gender", answers.text("gender"))
                .with("birthYear", birthYear)
                .with("safeContact", answers.text("safeContact"));
        if (!known.name().equals(answers.text("clientName"))) {
            learned.with("preferredName", answers.text("clientName"));
        }
        people.learn(personId, learned.map());
        if (answers.has("contact")) {
            String contact = answers.text("contact");
            people.learnContact(personId, Registered.contactKind(contact), contact);
        }
    }
}
