package org.suprovid.security;

import org.suprovid.platform.Actor;
import org.suprovid.platform.RowScope;

/** Turns a staff member into an actor: roles and pledge decide how far one sees (domain §2.2). */
public final class Actors {

    private Actors() {}

    public static Actor of(StaffMember member) {
        return new Actor(member.id(), scope(member), member.programmes());
    }

    private static RowScope scope(StaffMember member) {
        if (!member.seesClientData()) {
            return RowScope.NONE;
        }
        return member.has(Role.SUPERVISOR) ? RowScope.PROJECT : RowScope.OWN;
    }
}
