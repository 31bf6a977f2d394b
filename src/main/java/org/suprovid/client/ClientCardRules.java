package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** What must hold of a filled card beyond what its form can say. */
@Component
class ClientCardRules {

    private static final List<String> HAPPENED = List.of(
            "birthDate",
            "institutionSince",
            "assignedOn",
            "minimalPackageSince",
            "enteredOn",
            "verbalConsentOn",
            "consentOn",
            "contractOn");

    private final Cards cards;
    private final Minors minors;
    private final Requests requests;
    private final RequestFacts facts;
    private final Today today;

    ClientCardRules(Cards cards, Minors minors, Requests requests, RequestFacts facts, Today today) {
        this.cards = cards;
        this.minors = minors;
        this.requests = requests;
        this.facts = facts;
        this.today = today;
    }

    void check(Card card, Answers answers, Errors errors) {
        today.notAhead(answers, errors, HAPPENED);
        for (Answers fact : answers.rows("healthFacts")) {
            today.notAhead(fact, errors, List.of("on", "verifiedOn"));
        }
        today.notBefore(answers, errors, "consentOn", answers.date("verbalConsentOn"));
        checkMeeting(card, answers, errors);
        checkEpisode(card, answers, errors);
        answers.rows("family").forEach(row -> today.notAhead(row, errors, List.of("guardianConsentOn")));
        minors.checkCard(age(answers), askedAge(card), answers, errors);
    }

    /** R-CARD-03: later than the first meeting is an exception that says why, and is counted (IND-08). */
    private void checkMeeting(Card card, Answers answers, Errors errors) {
        boolean later = card.agreedOn() != null && today.date().isAfter(card.agreedOn());
        if (later && card.filledAt() == null && answers.yes("atFirstMeeting")) {
            errors.add("atFirstMeeting", "client.error.lateCard", card.agreedOn());
        }
    }

    /** How the person came to this card is known already. */
    private void checkEpisode(Card card, Answers answers, Errors errors) {
        if (!answers.is("entryStatus", card.entryStatus().name())) {
            errors.add("entryStatus", "client.error.entryStatus");
        }
        if (!answers.is("programme", String.valueOf(card.programmeId()))) {
            errors.add("programme", "client.error.otherProgramme");
        }
        if (answers.has("previousCard")
                && !cards.previousNumber(card)
                        .filter(number -> number.equalsIgnoreCase(answers.text("previousCard")))
                        .isPresent()) {
            errors.add("previousCard", "client.error.notThePreviousCard");
        }
    }

    private Integer askedAge(Card card) {
        return facts.ofCard(card.id())
                .map(request -> requests.findings(request).age())
                .orElse(null);
    }

    private Integer age(Answers answers) {
        LocalDate born = answers.date("birthDate");
        return born == null
                ? answers.integer("age")
                : Integer.valueOf(born.until(today.date()).getYears());
    }
}
