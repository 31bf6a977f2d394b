package org.suprovid.security;

/** The roles of domain §2.1; {@code name()} is the candidate group in diagrams. */
public enum Role {
    INTAKE,
    OUTREACH,
    CASE_MANAGER,
    VOLUNTEER,
    SUPERVISOR,
    DONOR,
    AIDS_CENTRE,
    TEAM_MEMBER,
    PROCESS_ANALYST,
    ADMIN,
    COMPLAINTS,
    TRAINER
}
