package org.suprovid.client;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffDirectory;

/**
 * A client who is led already turns to somebody else of us. Whoever can say whose the card is may know who leads it, never why, and
 * passes the request on to them (R-CARD-07).
 */
@Component
class LedClients {

    private final ReturningClients returning;
    private final ReturningGuard guard;
    private final CardSight sight;
    private final StaffDirectory staff;

    LedClients(ReturningClients returning, ReturningGuard guard, CardSight sight, StaffDirectory staff) {
        this.returning = returning;
        this.guard = guard;
        this.sight = sight;
        this.staff = staff;
    }

    /**
     * A card that is open wants the request to be passed to who leads it; one that nobody can confirm is an error, too.
     *
     * @param elsewhere whether the request goes to another programme, which takes only what concerns its clients
     */
    void check(Answers answers, boolean elsewhere, Errors errors) {
        Optional<Card> card = answers.has("previousCard") ? confirmed(answers) : Optional.empty();
        if (answers.has("previousCard") && guard.isHeld()) {
            errors.add("previousCard", "client.error.cardTries");
        } else if (answers.has("previousCard") && card.isEmpty()) {
            guard.wrong();
            errors.add("previousCard", "client.error.cardNotConfirmed");
        } else {
            card.filter(LedClients::isLed).ifPresent(open -> checkLed(open, answers, errors));
        }
        if (elsewhere && passedOn(card, answers).isEmpty()) {
            errors.add("passedToStaff", "client.error.passedElsewhere");
        }
    }

    /** A name is easily known, and finds the number of the card: who leads the client is told to who knows more of them. */
    private void checkLed(Card open, Answers answers, Errors errors) {
        if (open.responsibleId() == CurrentActor.staffId()) {
            errors.add("previousCard", "client.error.cardOpen", open.number());
        } else if (!isPassedTo(open.responsibleId(), answers)) {
            if (sight.of(open.personId()) || returning.isProven(open, Registered.identity(answers))) {
                errors.add("previousCard", "client.error.cardLed", open.number(), who(open));
            } else {
                guard.wrong();
                errors.add("previousCard", "client.error.cardLedUnsaid", open.number());
            }
        }
    }

    private Optional<Card> confirmed(Answers answers) {
        return returning.confirmed(Sought.cardNumber(answers.text("previousCard")), Registered.identity(answers));
    }

    /** The card under which the person is led, if the request goes to who leads it. */
    Optional<Card> passedOn(Optional<Card> confirmed, Answers answers) {
        return confirmed.filter(card -> isLed(card) && isPassedTo(card.responsibleId(), answers));
    }

    private static boolean isLed(Card card) {
        return card.status() == CardStatus.OPEN_PROGRAMME;
    }

    private static boolean isPassedTo(long worker, Answers answers) {
        return answers.has("passedToStaff") && answers.id("passedToStaff") == worker;
    }

    /** Name and number, as a slip would give them. */
    private String who(Card card) {
        return staff.find(card.responsibleId())
                .map(member -> member.phone() == null || member.phone().isBlank()
                        ? member.name()
                        : member.name() + ", " + member.phone())
                .orElse("");
    }
}
