package org.suprovid.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.platform.CurrentActor;

/** Owns the form {@code one-time-service}: a row of the sheet, filled without a task; its subject is the programme. */
@Component
class OneTimeServiceForm implements FormHandler {

    static final String FORM = "one-time-service";
    private final OneTimeSheet sheet;
    private final Cards cards;
    private final People people;
    private final Choices choices;
    private final Today today;

    OneTimeServiceForm(OneTimeSheet sheet, Cards cards, People people, Choices choices, Today today) {
        this.sheet = sheet;
        this.cards = cards;
        this.people = people;
        this.choices = choices;
        this.today = today;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String day = today.date().toString();
        return context.cardId() == null
                ? Map.of("servedOn", day)
                : Map.of(
                        "servedOn",
                        day,
                        "cardNumber",
                        cards.get(context.cardId()).number());
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return Map.of("staff", choices.staff(programme(context)), "services", choices.services(context.locale()));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        today.notAhead(answers, errors, List.of("servedOn"));
        if (answers.has("cardNumber")) {
            card(answers)
                    .map(Card::status)
                    .ifPresentOrElse(
                            status -> refuse(status, errors),
                            () -> errors.add("cardNumber", "client.error.noSuchCard"));
        }
    }

    private static void refuse(CardStatus status, Errors errors) {
        if (status == CardStatus.OPEN_PROGRAMME) {
            errors.add("cardNumber", "client.error.cardInProgramme");
        } else if (status == CardStatus.CLOSED) {
            errors.add("cardNumber", "client.error.cardClosed");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Optional<Card> card = card(answers);
        sheet.record(
                new OneTimeRow(
                        sheet.nextId(),
                        card.map(Card::id).orElse(null),
                        null,
                        context.personId(),
                        programme(context),
                        answers.has("worker") ? answers.id("worker") : CurrentActor.staffId(),
                        answers.date("servedOn"),
                        answers.text("place"),
                        String.join(",", answers.codes("givenServices")),
                        "",
                        answers.text("invitedToProgramme"),
                        document.id()),
                means(answers));
        boolean newcomer =
                card.isEmpty() && people.identity(context.personId()).name().isEmpty();
        if (newcomer) {
            people.learn(context.personId(), Map.of("clientCode", answers.text("personCode")));
        }
    }

    private Optional<Card> card(Answers answers) {
        return answers.has("cardNumber")
                ? cards.byNumber(Sought.cardNumber(answers.text("cardNumber")))
                : Optional.empty();
    }

    /** Quantities by item; what "other" was is in the document. */
    private static Map<String, Integer> means(Answers answers) {
        Map<String, Integer> means = new HashMap<>();
        answers.rows("means").forEach(row -> means.merge(row.text("item"), row.integer("quantity"), Integer::sum));
        return means;
    }

    private static long programme(FormContext context) {
        return Long.parseLong(context.subject());
    }
}
