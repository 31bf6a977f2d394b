package org.suprovid.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.notification.Undelivered.Trouble;

/** Hands over one letter at a time; its row is held meanwhile, so that no other node hands over the same. */
@Component
@Transactional
class PostDesk {

    private final DeliveryMapper mapper;
    private final NotificationMapper notifications;
    private final List<Channel> channels;
    private final List<Addressees> addressees;
    private final List<LetterWriter> writers;
    private final MailProperties properties;
    private final Clock clock;

    PostDesk(
            DeliveryMapper mapper,
            NotificationMapper notifications,
            List<Channel> channels,
            List<Addressees> addressees,
            List<LetterWriter> writers,
            MailProperties properties,
            Clock clock) {
        this.mapper = mapper;
        this.notifications = notifications;
        this.channels = channels;
        this.addressees = addressees;
        this.writers = writers;
        this.properties = properties;
        this.clock = clock;
    }

    /** Ids of what should leave now, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Long> due(int most) {
        Collection<String> ready =
                channels.stream().filter(Channel::isReady).map(Channel::code).toList();
        return ready.isEmpty() ? List.of() : mapper.due(ready, clock.instant(), most);
    }

    /** What went wrong; empty if it left, is not needed any more, or is in other hands. */
    public Optional<Trouble> handOver(long id) {
        return mapper.hold(id, clock.instant()).flatMap(this::handOver);
    }

    /** Notes a failure that rolled everything else back. */
    public void broke(long id) {
        mapper.hold(id, clock.instant()).ifPresent(delivery -> failed(delivery, Trouble.BROKEN));
    }

    private Optional<Trouble> handOver(Delivery delivery) {
        Optional<Addressee> to = addressee(delivery);
        if (to.isEmpty()) {
            mapper.done(delivery.id(), "NOT_NEEDED", clock.instant());
            return Optional.empty();
        }
        Instant awake = to.get().quietHours().over(clock.instant(), clock.getZone());
        if (awake.isAfter(clock.instant())) {
            mapper.postpone(delivery.id(), awake);
            return Optional.empty();
        }
        Optional<Letter> letter = writer(delivery).write(delivery.about(), to.get());
        if (letter.isEmpty()) {
            mapper.done(delivery.id(), "NOT_NEEDED", clock.instant());
            return Optional.empty();
        }
        return send(delivery, letter.get(), to.get());
    }

    private Optional<Trouble> send(Delivery delivery, Letter letter, Addressee to) {
        try {
            channel(delivery).send(delivery.id(), letter, to);
        } catch (Undelivered e) {
            failed(delivery, e.trouble());
            return Optional.of(e.trouble());
        }
        mapper.done(delivery.id(), "SENT", clock.instant());
        if (!letter.told().isEmpty()) {
            notifications.mailed(letter.told(), clock.instant());
        }
        return Optional.empty();
    }

    private void failed(Delivery delivery, Trouble trouble) {
        int tries = delivery.tries() + 1;
        if (trouble.isHopeless() || tries >= properties.tries()) {
            mapper.park(delivery.id(), trouble);
        } else {
            mapper.failed(delivery.id(), trouble, clock.instant().plus(BackOff.after(tries)));
        }
    }

    private Optional<Addressee> addressee(Delivery delivery) {
        return addressees.stream()
                .filter(source -> source.kind().equals(delivery.addresseeKind()))
                .findFirst()
                .flatMap(source -> source.find(delivery.addresseeId()))
                .filter(to -> to.addresses().containsKey(delivery.channel()));
    }

    private LetterWriter writer(Delivery delivery) {
        return writers.stream()
                .filter(writer -> writer.letter().equals(delivery.letter()))
                .findFirst()
                .orElseThrow();
    }

    private Channel channel(Delivery delivery) {
        return channels.stream()
                .filter(channel -> channel.code().equals(delivery.channel()))
                .findFirst()
                .orElseThrow();
    }
}
