package org.suprovid.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.security.AccessChanged;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.security.Supervisors;

/**
 * Nobody opens client data to somebody, or by somebody's name, unseen: whose access it is hears of it, and so do the other
 * administrators and who answers for the programmes (R-ROLE-14, R-ROLE-20).
 */
@Component
class AccessNews {

    private final Notifications notifications;
    private final StaffDirectory staff;
    private final Supervisors supervisors;

    AccessNews(Notifications notifications, StaffDirectory staff, Supervisors supervisors) {
        this.notifications = notifications;
        this.staff = staff;
        this.supervisors = supervisors;
    }

    @EventListener
    void on(AccessChanged change) {
        Set<Long> administrators =
                staff.administrators().stream().map(StaffMember::id).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> others = answerable(change);
        others.add(change.member());
        others.removeAll(administrators);
        tell(change, "/admin/staff/" + change.member(), administrators);
        tell(change, "/notifications", others);
    }

    private Set<Long> answerable(AccessChanged change) {
        Set<Long> found = new TreeSet<>();
        if (change.worksWithClients()) {
            change.programmes().forEach(programme -> found.addAll(supervisors.of(programme)));
        }
        if (change.roles().contains(Role.SUPERVISOR)) {
            found.addAll(supervisors.everywhere());
        }
        return found;
    }

    private void tell(AccessChanged change, String link, Collection<Long> readers) {
        String about = "staff/" + change.member();
        Kind kind = Kind.valueOf("ACCESS_" + change.what());
        List<Word> words = List.of(Word.staff(change.by()), Word.staff(change.member()));
        String once = kind + ":" + about + ":" + change.at();
        readers.remove(change.by());
        notifications.tell(new News(kind, once, about, words, null, link, true), readers);
    }
}
