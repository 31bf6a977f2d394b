package org.suprovid.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** What could not be delivered, for the administrator: who, what kind and why, never what it says. */
@Component
@Transactional
class ParkedLetters {

    private static final int MOST = 100;
    private final DeliveryMapper mapper;
    private final AddressBook addresses;
    private final RowAccess access;
    private final Clock clock;

    ParkedLetters(DeliveryMapper mapper, AddressBook addresses, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.addresses = addresses;
        this.access = access;
        this.clock = clock;
    }

    /** The oldest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Parked> list() {
        return access.asSystem(
                () -> mapper.parked(MOST).stream().map(this::shown).toList());
    }

    /** @throws Problem.NotFound if it is not parked any more */
    @Transactional(readOnly = true)
    public Parked get(long id) {
        return access.asSystem(() -> mapper.parkedOne(id).map(this::shown)).orElseThrow(ParkedLetters::gone);
    }

    /** How the outbox stands; what was sent counts for a day. */
    @Transactional(readOnly = true)
    public DeliveryMapper.Counts counts() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        return access.asSystem(() -> mapper.counts(yesterday));
    }

    /** Begins anew with all tries. @param id null for all that are parked; @return how many */
    public int tryAgain(Long id) {
        return access.asSystem(() -> mapper.tryAgain(id, clock.instant()));
    }

    /** It will never be sent. @throws Problem.NotFound if it is not parked any more */
    public void discard(long id) {
        if (access.asSystem(() -> mapper.discard(id, clock.instant())) == 0) {
            throw gone();
        }
    }

    private Parked shown(Delivery delivery) {
        return new Parked(
                delivery.id(),
                delivery.channel(),
                delivery.isToStaff(),
                addresses.find(delivery.addressee()).map(Addressee::name).orElse(""),
                delivery.letter(),
                delivery.trouble(),
                delivery.tries(),
                delivery.createdAt());
    }

    private static Problem.NotFound gone() {
        return new Problem.NotFound("notification.problem.notParked");
    }

    /** One of them. @param to name of the addressee, empty if there is none or an administrator may not know it */
    record Parked(
            long id,
            String channel,
            boolean toStaff,
            String to,
            String letter,
            Undelivered.Trouble trouble,
            int tries,
            Instant at) {}
}
