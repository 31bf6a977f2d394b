package org.suprovid.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Takes letters in the transaction of the fact; they are written, and leave, later. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final DeliveryMapper mapper;
    private final Channels channels;
    private final AddressBook addresses;
    private final RowAccess access;
    private final Clock clock;

    Outbox(DeliveryMapper mapper, Channels channels, AddressBook addresses, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.channels = channels;
        this.addresses = addresses;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Posts a letter; the same one about the same thing leaves once, however often it is posted.
     *
     * @param channel such as MAIL
     * @param addressee such as staff/17, known to the {@link Addressees} of that kind
     * @param letter code of what the {@link LetterWriter} of that name will write
     * @param about such as notification/5
     */
    public void post(String channel, String addressee, String letter, String about) {
        access.asSystem(() -> mapper.insert(channel, addressee, letter, about, clock.instant()));
    }

    /**
     * Posts a letter to somebody outside by the first of these ways that is set up and leads to them in time; one addressee of
     * each kind gets the same about the same thing, and gets it once.
     *
     * @param before the moment when it is of no use any more, null if there is none
     * @return whether it is on its way; if not, somebody has to speak to them
     */
    public boolean post(List<String> ways, String addressee, String letter, String about, Instant before) {
        return access.asSystem(() -> {
            String kind = addressee.substring(0, addressee.indexOf('/') + 1);
            if (mapper.isPosted(kind, letter, about)) {
                return true;
            }
            Optional<String> way = way(ways, addressee, before);
            way.ifPresent(channel -> mapper.insert(channel, addressee, letter, about, clock.instant()));
            return way.isPresent();
        });
    }

    /** Keeps in sight that no way leads to somebody outside; once one does, the same letter may be posted again. */
    public void hasNoWay(List<String> ways, String addressee, String letter, String about) {
        access.asSystem(() -> mapper.insertWithoutWay(ways.get(0), addressee, letter, about, clock.instant()));
    }

    private Optional<String> way(List<String> ways, String addressee, Instant before) {
        Optional<Addressee> to = addresses.find(addressee);
        return ways.stream()
                .filter(channels.ready()::contains)
                .filter(channel -> to.filter(channels.of(channel)::reaches)
                        .filter(reached -> before == null
                                || addresses
                                        .awake(reached, channel, clock.instant(), clock.getZone())
                                        .isBefore(before))
                        .isPresent())
                .findFirst();
    }
}
