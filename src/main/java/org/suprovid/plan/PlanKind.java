package org.suprovid.plan;

/** Which plan it is; the name is the code of domain §7.4. */
public enum PlanKind {
    /** Direct case management: what we do ourselves. */
    KM1,
    /** Mediated case management: what others do for the client. */
    KM2,
    BRIEF,
    FULL,
    CHECKLIST
}
