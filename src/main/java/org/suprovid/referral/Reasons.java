package org.suprovid.referral;

import java.util.List;
import java.util.Set;

/** Why a service was not received: codes of R-REF-73, named by the texts {@code referral.reason.<code>}. */
final class Reasons {

    static final String CLIENT_NO_SHOW = "CLIENT_NO_SHOW";
    static final String PROVIDER_REFUSED = "PROVIDER_REFUSED";
    static final String DIED = "DIED";
    /** The client withdrew agreement (R-7S-21). */
    static final String CLIENT_REFUSED = "CLIENT_REFUSED";

    static final String OTHER = "OTHER";

    static final List<String> ALL = List.of(
            CLIENT_NO_SHOW,
            CLIENT_REFUSED,
            "CLIENT_NOT_READY",
            PROVIDER_REFUSED,
            "PROVIDER_UNAVAILABLE",
            "MISSING_DOCUMENTS",
            "DEFERRED_BY_DOCTOR",
            "NOT_ELIGIBLE",
            "NO_AGREEMENT",
            "TRANSPORT",
            "COST",
            "QUEUE",
            "LOST_CONTACT",
            "MOVED",
            "DETAINED",
            DIED,
            OTHER);

    /** Reasons for which nobody came to the partner; of the others the partner knows. */
    static final Set<String> STAYED_AWAY = Set.of(
            CLIENT_NO_SHOW,
            CLIENT_REFUSED,
            "CLIENT_NOT_READY",
            "TRANSPORT",
            "COST",
            "LOST_CONTACT",
            "MOVED",
            "DETAINED");

    private Reasons() {}

    /** Why a visit came to nothing, if nobody said more than that it did. */
    static String of(Visit visit) {
        if (visit.refusalReason() != null) {
            return visit.refusalReason();
        }
        return visit.came() ? PROVIDER_REFUSED : CLIENT_NO_SHOW;
    }
}
