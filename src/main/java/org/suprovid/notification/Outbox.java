package org.suprovid.notification;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Takes letters in the transaction of the fact; they are written, and leave, later. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final DeliveryMapper mapper;
    private final RowAccess access;
    private final Clock clock;

    Outbox(DeliveryMapper mapper, RowAccess access, Clock clock) {
        this.mapper = mapper;
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
}
