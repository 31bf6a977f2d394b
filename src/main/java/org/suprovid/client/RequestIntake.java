package org.suprovid.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Answers;
import org.suprovid.engine.Instances;
import org.suprovid.platform.CurrentActor;

/** Takes a registered request into the register, and finds out whose it is. */
@Component
class RequestIntake {

    private final Requests requests;
    private final People people;
    private final CardSight sight;
    private final ReturningClients returning;
    private final LedClients led;
    private final LedClientNews ledNews;
    private final RequestNews news;
    private final Instances instances;
    private final Clock clock;

    RequestIntake(
            Requests requests,
            People people,
            CardSight sight,
            ReturningClients returning,
            LedClients led,
            LedClientNews ledNews,
            RequestNews news,
            Instances instances,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.sight = sight;
        this.returning = returning;
        this.led = led;
        this.ledNews = ledNews;
        this.news = news;
        this.instances = instances;
        this.clock = clock;
    }

    @Transactional
    void register(Request request, Answers answers) {
        requests.registered(row(request, answers));
        Optional<Card> card = confirmed(answers);
        long person = whose(request, card);
        if (sight.of(person)) {
            learn(person, Registered.identity(answers), person != request.personId());
        }
        if (answers.has("passedToStaff")) {
            instances.put(request.number(), RequestIntakeProcess.STARTER, answers.text("passedToStaff"));
        }
        led.passedOn(card, answers)
                .ifPresentOrElse(
                        open -> goesToWhoLeads(request, open, answers), () -> goesToColleague(request, answers));
    }

    private void goesToWhoLeads(Request request, Card open, Answers answers) {
        instances.put(request.number(), RequestIntakeProcess.LED_ALREADY, true);
        ledNews.tell(request, open, answers.yes("urgent"));
    }

    private void goesToColleague(Request request, Answers answers) {
        if (answers.has("passedToStaff") && answers.id("passedToStaff") != CurrentActor.staffId()) {
            news.passedOn(request, CurrentActor.staffId(), answers.id("passedToStaff"), answers.yes("urgent"));
        }
    }

    /** What is said of somebody else's client stays with the request, until whoever leads them knows that it is so. */
    private void learn(long person, Identity said, boolean known) {
        if (known) {
            learnSafeContact(person, said.text("safeContact"));
        } else {
            people.learn(person, said.facts());
        }
        said.contactValues().forEach(value -> people.learnContact(person, Registered.contactKind(value), value));
    }

    /** How a known person is reached safely was agreed with them: another worker's words do not replace it. */
    private void learnSafeContact(long person, String said) {
        if (!said.isEmpty() && people.identity(person).text("safeContact").isEmpty()) {
            people.learn(person, Map.of("safeContact", said));
        }
    }

    private Optional<Card> confirmed(Answers answers) {
        return answers.has("previousCard")
                ? returning.confirmed(Sought.cardNumber(answers.text("previousCard")), Registered.identity(answers))
                : Optional.empty();
    }

    /** A confirmed earlier card makes this request its person's; the record begun for the request is merged. */
    private long whose(Request request, Optional<Card> card) {
        if (card.isEmpty() || card.get().personId() == request.personId()) {
            return request.personId();
        }
        long known = card.get().personId();
        requests.belongsTo(request.id(), known);
        people.merge(request.personId(), known);
        return known;
    }

    private Registration row(Request request, Answers answers) {
        return new Registration(
                request.id(),
                takenAt(request, answers.date("receivedOn")),
                answers.has("takenBy") ? answers.id("takenBy") : request.takenBy(),
                answers.id("passedToStaff"),
                answers.id("passedToPartner"),
                answers.text("channel"),
                answers.text("initiative"),
                answers.text("requestDomain"),
                answers.is("contactKind", "RETURNING"),
                answers.text("firstHelpGiven"),
                answers.date("followUpOn"));
    }

    /** The hour is known only if the request is taken down on its day. */
    private Instant takenAt(Request request, LocalDate day) {
        boolean sameDay =
                LocalDate.ofInstant(request.takenAt(), clock.getZone()).equals(day);
        return sameDay
                ? request.takenAt()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
