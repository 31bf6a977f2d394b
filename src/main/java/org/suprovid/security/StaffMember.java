package org.suprovid.security;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param language uk, ru or en
 * @param passwordGiven whether somebody else made the password; it is to be changed before anything opens
 * @param pledged whether a confidentiality pledge is valid today
 * @param revision counts the changes of the entry
 * @param programmes ids of the programmes worked for
 */
public record StaffMember(
        long id,
        String login,
        String name,
        String position,
        String phone,
        String language,
        boolean active,
        boolean passwordGiven,
        boolean pledged,
        int revision,
        Set<Role> roles,
        Set<Long> programmes) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Drug status, sexual behaviour, illness and the like: for those who lead or supervise cases (domain §2.2). */
    public boolean readsSensitive() {
        return has(Role.CASE_MANAGER) || has(Role.SUPERVISOR);
    }

    public boolean seesClientData() {
        return active && pledged && worksWithClients();
    }

    /** May take clients to a partner, and learns where and when to meet, no more (R-ROLE-06, R-REF-31). */
    public boolean goesAlong() {
        return active && pledged && signsPledge();
    }

    /** Whether the pledge has to be signed (R-ROLE-21): by whoever meets clients. */
    public boolean signsPledge() {
        return worksWithClients() || has(Role.VOLUNTEER) || has(Role.TEAM_MEMBER);
    }

    public boolean worksWithClients() {
        return has(Role.CASE_MANAGER) || has(Role.SUPERVISOR) || has(Role.INTAKE) || has(Role.OUTREACH);
    }
}
