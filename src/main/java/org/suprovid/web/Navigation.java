package org.suprovid.web;

import java.util.List;
import java.util.function.Predicate;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** What stands in the page head, for whom (domain §2.2). */
final class Navigation {

    private static final Predicate<StaffMember> CLIENT_DATA = StaffMember::seesClientData;
    private static final Predicate<StaffMember> CASEWORK =
            CLIENT_DATA.and(staff -> staff.has(Role.CASE_MANAGER) || staff.has(Role.SUPERVISOR));

    /** Whoever leads cases finds the way along among the tasks, and conferences from there. */
    private static final Predicate<StaffMember> COMPANY = CASEWORK.negate().and(StaffMember::goesAlong);

    /** Others read a standard where it answers "why this date?"; these work on it, or pay by it. */
    private static final Predicate<StaffMember> CONFIGURATION =
            staff -> staff.has(Role.ADMIN) || staff.has(Role.PROCESS_ANALYST) || staff.has(Role.DONOR);

    private static final Predicate<StaffMember> ADMINISTRATION = staff -> staff.has(Role.ADMIN);

    private static final List<Place> PLACES = List.of(
            new Place("/work", "web.nav.work", "g w", CLIENT_DATA),
            new Place("/requests", "web.nav.requests", "g r", CLIENT_DATA),
            new Place("/one-time", "web.nav.oneTime", "g o", CLIENT_DATA),
            new Place("/cases", "web.nav.cases", "g c", CASEWORK),
            new Place("/referrals", "web.nav.referrals", "g e", CASEWORK),
            new Place("/escorts", "web.nav.escorts", "g v", COMPANY),
            new Place("/conferences", "web.nav.conferences", "g f", COMPANY),
            new Place("/clients", "web.nav.clients", "g k", CLIENT_DATA),
            new Place("/partners", "web.nav.partners", "g p", CLIENT_DATA),
            new Place("/standards", "web.nav.standards", "g s", CONFIGURATION),
            new Place("/admin", "web.nav.admin", "g a", ADMINISTRATION));

    private Navigation() {}

    static List<Item> of(StaffMember staff, String path) {
        return PLACES.stream()
                .filter(place -> place.open.test(staff))
                .map(place -> new Item(place.path, place.text, place.keys, isInside(path, place.path)))
                .toList();
    }

    static boolean findsCases(StaffMember staff) {
        return CASEWORK.test(staff);
    }

    private static boolean isInside(String path, String place) {
        boolean task = place.equals("/work") && path.startsWith("/tasks/");
        return task || path.equals(place) || path.startsWith(place + "/");
    }

    /** One link of the page head; {@code text} is a message key. */
    public record Item(String path, String text, String keys, boolean current) {}

    private record Place(String path, String text, String keys, Predicate<StaffMember> open) {}
}
