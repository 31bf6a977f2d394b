package org.suprovid.notification;

import java.time.Clock;
import java.time.Instant;
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
    private final DeliveryNotes notes;
    private final Channels channels;
    private final AddressBook addresses;
    private final List<LetterWriter> writers;
    private final Clock clock;

    PostDesk(
            DeliveryMapper mapper,
            DeliveryNotes notes,
            Channels channels,
            AddressBook addresses,
            List<LetterWriter> writers,
            Clock clock) {
        this.mapper = mapper;
        this.notes = notes;
        this.channels = channels;
        this.addresses = addresses;
        this.writers = writers;
        this.clock = clock;
    }

    /** Ids of what should leave now on one way, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Long> due(String channel, int most) {
        return mapper.due(channel, clock.instant(), most);
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
        Channel channel = channels.of(delivery.channel());
        Optional<Addressee> to = addresses.find(delivery.addressee()).filter(channel::reaches);
        if (to.isEmpty()) {
            notes.noWay(delivery);
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant awake = addresses.awake(to.get(), channel.code(), now, clock.getZone());
        if (awake.isAfter(now)) {
            mapper.postpone(delivery.id(), awake);
            return Optional.empty();
        }
        Optional<Letter> letter = writer(delivery).write(delivery.about(), to.get());
        if (letter.isEmpty()) {
            notes.notNeeded(delivery);
            return Optional.empty();
        }
        return send(delivery, letter.get(), to.get(), channel);
    }

    private Optional<Trouble> send(Delivery delivery, Letter letter, Addressee to, Channel channel) {
        try {
            channel.send(delivery.id(), letter, to);
        } catch (Undelivered e) {
            failed(delivery, e.trouble());
            return Optional.of(e.trouble());
        }
        notes.sent(delivery, letter);
        return Optional.empty();
    }

    private void failed(Delivery delivery, Trouble trouble) {
        notes.failed(delivery, trouble, channels.of(delivery.channel()).tries());
    }

    private LetterWriter writer(Delivery delivery) {
        return writers.stream()
                .filter(writer -> writer.letter().equals(delivery.letter()))
                .findFirst()
                .orElseThrow();
    }
}
