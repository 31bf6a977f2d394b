package org.suprovid.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.notification.PostedLetter.State;
import org.suprovid.notification.Undelivered.Trouble;

/** Notes what became of a letter, and tells those who would have to speak instead. */
@Component
class DeliveryNotes {

    private final DeliveryMapper mapper;
    private final NotificationMapper notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryNotes(
            DeliveryMapper mapper, NotificationMapper notifications, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    void sent(Delivery delivery, Letter letter) {
        mapper.done(delivery.id(), State.SENT, clock.instant());
        if (!letter.told().isEmpty()) {
            notifications.mailed(letter.told(), clock.instant());
        }
        events.publishEvent(new LetterSent(delivery.addressee(), delivery.letter(), delivery.about()));
    }

    /** There is nothing to say any more. */
    void notNeeded(Delivery delivery) {
        mapper.done(delivery.id(), State.NOT_NEEDED, clock.instant());
    }

    /** No way leads to them; whoever works here reads behind the bell anyway. */
    void noWay(Delivery delivery) {
        if (delivery.isToStaff()) {
            notNeeded(delivery);
            return;
        }
        mapper.done(delivery.id(), State.NO_WAY, clock.instant());
        events.publishEvent(notDelivered(delivery));
    }

    /** @param most after how many tries it is parked */
    void failed(Delivery delivery, Trouble trouble, int most) {
        int tries = delivery.tries() + 1;
        if (trouble.isHopeless() || tries >= most) {
            mapper.park(delivery.id(), trouble);
            events.publishEvent(notDelivered(delivery));
        } else {
            mapper.failed(delivery.id(), trouble, clock.instant().plus(BackOff.after(tries)));
        }
    }

    private static LetterNotDelivered notDelivered(Delivery delivery) {
        return new LetterNotDelivered(delivery.addressee(), delivery.letter(), delivery.about());
    }
}
