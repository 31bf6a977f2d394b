package org.suprovid.client;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffDirectory;

/**
 * A client who is led already turns to somebody else of us. Whoever can say whose the card is may know who leads it, never why, and
 * passes the request on to them (R-CARD-07).
 */
@Component
class LedClients {

    private final ReturningClients returning;
    private final StaffDirectory staff;
    private final Notifications notifications;

    LedClients(ReturningClients returning, StaffDirectory staff, Notifications notifications) {
        this.returning = returning;
        this.staff = staff;
        this.notifications = notifications;
    }

    /** A card that is open wants the request to be passed to who leads it; one that nobody can confirm is an error, too. */
    void check(Answers answers, Errors errors) {
        returning
                .confirmed(Sought.cardNumber(answers.text("previousCard")), Registered.identity(answers))
                .ifPresentOrElse(
                        card -> {
                            if (isLed(card) && card.responsibleId() == CurrentActor.staffId()) {
                                errors.add("previousCard", "client.error.cardOpen", card.number());
                            } else if (isLed(card) && !isPassedTo(card.responsibleId(), answers)) {
                                errors.add("previousCard", "client.error.cardLed", card.number(), who(card));
                            }
                        },
                        () -> errors.add("previousCard", "client.error.cardNotConfirmed"));
    }

    /** The card under which the person is led, if the request goes to who leads it. */
    Optional<Card> passedOn(Optional<Card> confirmed, Answers answers) {
        return confirmed.filter(card -> isLed(card) && isPassedTo(card.responsibleId(), answers));
    }

    /** Tells who leads the client, at once if somebody is in danger. */
    void tell(Request request, Card card, boolean danger) {
        notifications.tell(
                new News(
                        danger ? Kind.CLIENT_IN_DANGER : Kind.CLIENT_TURNED_TO_US,
                        Kind.CLIENT_TURNED_TO_US + ":" + request.number(),
                        about(request),
                        List.of(Word.number(request.number()), Word.number(card.number())),
                        null,
                        "/requests/" + request.number(),
                        danger),
                List.of(card.responsibleId()));
    }

    /** It has been taken up. */
    void settled(Request request) {
        notifications.withdraw(about(request));
    }

    private static String about(Request request) {
        return "request/" + request.id();
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
