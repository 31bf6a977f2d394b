package org.suprovid.security;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.AccessChanged.What;

/** Says to whoever listens that somebody's access was changed. */
@Component
class AccessTold {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTold(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void added(StaffMember member) {
        say(What.ADDED, member, member);
    }

    void changed(StaffMember before, StaffMember after) {
        say(What.RIGHTS, before, after);
    }

    void password(StaffMember member) {
        say(What.PASSWORD, member, member);
    }

    private void say(What what, StaffMember before, StaffMember after) {
        events.publishEvent(new AccessChanged(
                what,
                after.id(),
                CurrentActor.staffId(),
                both(before.roles(), after.roles()),
                both(before.programmes(), after.programmes()),
                before.worksWithClients() || after.worksWithClients(),
                clock.instant()));
    }

    private static <T> Set<T> both(Set<T> before, Set<T> after) {
        Set<T> all = new HashSet<>(before);
        all.addAll(after);
        return all;
    }
}
