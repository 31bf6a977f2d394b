package org.suprovid.referral;

import static org.suprovid.referral.ServiceState.ACCOMPANYING;
import static org.suprovid.referral.ServiceState.CANCELLED;
import static org.suprovid.referral.ServiceState.DECLINED;
import static org.suprovid.referral.ServiceState.ISSUED;
import static org.suprovid.referral.ServiceState.NOT_SERVED;
import static org.suprovid.referral.ServiceState.NO_SHOW;
import static org.suprovid.referral.ServiceState.OFFERED;
import static org.suprovid.referral.ServiceState.RECEIVED;
import static org.suprovid.referral.ServiceState.SERVED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which state of a service may follow which (R-REF-60). What was served stays served; what is void stays void. */
final class ServiceStates {

    private static final Map<ServiceState, Set<ServiceState>> NEXT = Map.of(
            OFFERED, EnumSet.of(OFFERED, ISSUED, DECLINED, CANCELLED),
            ISSUED, EnumSet.of(ISSUED, ACCOMPANYING, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED),
            ACCOMPANYING, EnumSet.of(ISSUED, ACCOMPANYING, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED),
            RECEIVED, EnumSet.of(ISSUED, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED),
            // what one side takes for a visit that did not happen, another may know better
            NO_SHOW, EnumSet.of(ISSUED, NO_SHOW, RECEIVED, SERVED, NOT_SERVED, CANCELLED),
            NOT_SERVED, EnumSet.of(ISSUED, NOT_SERVED, RECEIVED, SERVED, CANCELLED),
            SERVED, EnumSet.noneOf(ServiceState.class),
            DECLINED, EnumSet.noneOf(ServiceState.class),
            CANCELLED, EnumSet.noneOf(ServiceState.class));

    private ServiceStates() {}

    static boolean mayFollow(ServiceState now, ServiceState next) {
        return NEXT.get(now).contains(next);
    }

    /** Where an answer leads; where it may not lead anywhere, all stays as it was. */
    static ServiceState after(ServiceState now, Visit visit) {
        ServiceState said = said(visit);
        return mayFollow(now, said) ? said : now;
    }

    /** What an answer says by itself. */
    static ServiceState said(Visit visit) {
        if (!visit.came()) {
            return NO_SHOW;
        }
        return switch (visit.outcome() == null ? ServiceOutcome.NOT_YET : visit.outcome()) {
            case SERVED -> SERVED;
            case REFUSED -> NOT_SERVED;
            case IN_PROGRESS, NOT_YET -> RECEIVED;
        };
    }
}
