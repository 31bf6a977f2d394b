package org.suprovid.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;

/** Owns the form {@code client-card}: the card in its eight sections (R-CARD-01…03). */
@Component
class ClientCardForm implements FormHandler {

    private final Cards cards;
    private final ClientCardPrefill prefill;
    private final ClientCardRules rules;
    private final People people;
    private final Choices choices;
    private final Today today;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientCardForm(
            Cards cards,
            ClientCardPrefill prefill,
            ClientCardRules rules,
            People people,
            Choices choices,
            Today today,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.prefill = prefill;
        this.rules = rules;
        this.people = people;
        this.choices = choices;
        this.today = today;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "client-card";
    }

    @Override
    public boolean renewsOnCard() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return prefill.of(cards.get(context.cardId()));
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        Card card = cards.get(context.cardId());
        return Map.of(
                "staff", choices.member(card.responsibleId()),
                "programmes", choices.programmes(card.programmeId()),
                "targetGroups", choices.groups(context.locale()),
                "services", choices.services(context.locale()));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        rules.check(cards.get(context.cardId()), answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Card card = cards.get(context.cardId());
        Integer birthYear = birthYear(answers);
        people.confirm(card.personId(), answers.map(), birthYear);
        cards.fill(new FilledCard(
                card.id(),
                clock.instant(),
                answers.is("atFirstMeeting", "NO"),
                card.responsibleId(),
                answers.date("verbalConsentOn"),
                answers.date("consentOn"),
                answers.date("contractOn"),
                answers.text("gender"),
                birthYear));
        if (context.caseId() != null && answers.has("participation")) {
            events.publishEvent(
                    new ClientTookPart(context.caseId(), Set.copyOf(answers.codes("participation")), document.id()));
        }
    }

    private Integer birthYear(Answers answers) {
        LocalDate born = answers.date("birthDate");
        if (born != null) {
            return born.getYear();
        }
        return answers.has("age") ? Integer.valueOf(today.date().getYear() - answers.integer("age")) : null;
    }
}
