package org.suprovid.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who is meant by staff/17, whichever module knows them. */
@Component
class AddressBook {

    private final List<Addressees> sources;
    private final NotificationProperties organisation;
    private final Clock clock;

    AddressBook(List<Addressees> sources, NotificationProperties organisation, Clock clock) {
        this.sources = sources;
        this.organisation = organisation;
        this.clock = clock;
    }

    Optional<Addressee> find(String addressee) {
        String kind = addressee.substring(0, addressee.indexOf('/'));
        long id = Long.parseLong(addressee.substring(addressee.indexOf('/') + 1));
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(id));
    }

    /** From when on they may be disturbed; now if they may be at once. */
    Instant awake(Addressee to, String channel) {
        return to.quietHours(channel, organisation.quietHours()).over(clock.instant(), clock.getZone());
    }
}
