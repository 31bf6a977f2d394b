package org.suprovid.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who is meant by staff/17, whichever module knows them. */
@Component
class AddressBook {

    private final List<Addressees> sources;
    private final NotificationProperties organisation;

    AddressBook(List<Addressees> sources, NotificationProperties organisation) {
        this.sources = sources;
        this.organisation = organisation;
    }

    Optional<Addressee> find(String addressee) {
        String kind = addressee.substring(0, addressee.indexOf('/'));
        long id = Long.parseLong(addressee.substring(addressee.indexOf('/') + 1));
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(id));
    }

    /** From when on they may be disturbed; the moment itself if they may be then. */
    Instant awake(Addressee to, String channel, Instant moment, ZoneId zone) {
        return to.quietHours(channel, organisation.quietHours()).over(moment, zone);
    }
}
