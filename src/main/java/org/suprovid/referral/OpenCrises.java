package org.suprovid.referral;

/** Whoever keeps the crises tells here whether one is open: only then a slip waits for no plan and no agreement (R-12S-11c). */
public interface OpenCrises {

    /** Whether the client of this case is in a crisis that is not over yet. */
    boolean isInCrisis(long caseId);
}
