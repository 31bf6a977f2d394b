package org.suprovid.referral;

import java.util.Set;

/** How the service of a referral stands (R-REF-60); what may follow what, {@link ServiceStates} says. */
public enum ServiceState {
    /** Put to the client, who has not decided yet. */
    OFFERED,
    DECLINED,
    /** Void: it does not count. */
    CANCELLED,
    ISSUED,
    /** Somebody goes along, or the day is agreed. */
    ACCOMPANYING,
    /** The partner has received the client; the service goes on. */
    RECEIVED,
    SERVED,
    NO_SHOW,
    NOT_SERVED;

    private static final Set<ServiceState> KNOWN = Set.of(SERVED, NO_SHOW, NOT_SERVED);
    private static final Set<ServiceState> OVER = Set.of(DECLINED, CANCELLED);

    /** Whether it is known what came of the visit. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** Whether there is nothing to wait for. */
    public boolean isVoid() {
        return OVER.contains(this);
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (this) {
            case OFFERED, ISSUED, ACCOMPANYING, RECEIVED -> "info";
            case SERVED -> "done";
            case NO_SHOW, NOT_SERVED -> "soon";
            case DECLINED, CANCELLED -> "skipped";
        };
    }
}
