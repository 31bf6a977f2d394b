package org.suprovid.partner;

import org.springframework.stereotype.Component;
import org.suprovid.notification.Notification;
import org.suprovid.notification.StillConcerns;
import org.suprovid.security.StaffMember;

/** Nothing is mailed about an agreement that was renewed, ended or moved meanwhile, nor asked for what is there. */
@Component
class AgreementNewsCheck implements StillConcerns {

    private final Agreements agreements;

    AgreementNewsCheck(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return AgreementPaths.KIND;
    }

    @Override
    public Standing standing(Notification told, StaffMember reader) {
        String[] path = told.about().split("/", 4);
        long partner = Long.parseLong(path[1]);
        boolean holds = path[2].equals(AgreementPaths.WANTED)
                ? !agreements.isValid(partner)
                : agreements.of(partner).stream()
                        .filter(agreement -> String.valueOf(agreement.id()).equals(path[3]))
                        .anyMatch(agreement -> agreement.endedOn() == null
                                && agreement.renewedBy() == null
                                && told.day().equals(agreement.validUntil()));
        return holds ? Standing.NEWS : Standing.GONE;
    }
}
