package org.suprovid.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.notification.StillConcerns.Standing;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** What somebody has neither read nor got by mail, as far as it is still true and still theirs. */
@Component
class Unsent {

    private static final int MOST = 50;
    private final NotificationMapper mapper;
    private final List<StillConcerns> checks;
    private final StaffDirectory staff;
    private final Wording wording;
    private final RowAccess access;

    Unsent(
            NotificationMapper mapper,
            List<StillConcerns> checks,
            StaffDirectory staff,
            Wording wording,
            RowAccess access) {
        this.mapper = mapper;
        this.checks = checks;
        this.staff = staff;
        this.wording = wording;
        this.access = access;
    }

    /** The newest first, at most fifty. @param inWorkUntil what is the reader's own task by then is left out */
    List<Notification> of(long staffId, LocalDate inWorkUntil) {
        StaffMember reader = staff.find(staffId).orElseThrow();
        return access.as(Actors.of(reader), () -> of(reader, inWorkUntil));
    }

    /** However much of it is somebody's own work, or true no longer: what lies behind it is found. */
    private List<Notification> of(StaffMember reader, LocalDate inWorkUntil) {
        List<Notification> found = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<Notification> some;
        do {
            some = mapper.unsent(reader.id(), before, MOST);
            some.stream().filter(told -> concerns(told, reader, inWorkUntil)).forEach(found::add);
            before = some.isEmpty() ? 0 : some.get(some.size() - 1).id();
        } while (some.size() == MOST && found.size() < MOST);
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    /** One of them, however many there are. */
    Optional<Notification> one(long staffId, long id) {
        StaffMember reader = staff.find(staffId).orElseThrow();
        return access.as(Actors.of(reader), () -> mapper.unsentOne(staffId, id)
                .filter(told -> standing(told, reader) != Standing.GONE));
    }

    /** In words that strangers may read. */
    List<String> sentences(List<Notification> told, Addressee to) {
        StaffMember reader = staff.find(to.id()).orElseThrow();
        return access.as(Actors.of(reader), () -> wording.discreet(told, to.locale()));
    }

    private boolean concerns(Notification told, StaffMember reader, LocalDate inWorkUntil) {
        return switch (standing(told, reader)) {
            case GONE -> false;
            case IN_WORK -> told.day() == null || told.day().isAfter(inWorkUntil);
            case NEWS -> true;
        };
    }

    private Standing standing(Notification told, StaffMember reader) {
        String kind = told.about().split("/", 2)[0];
        return checks.stream()
                .filter(check -> check.kind().equals(kind))
                .findFirst()
                .map(check -> check.standing(told, reader))
                .orElse(Standing.NEWS);
    }
}
