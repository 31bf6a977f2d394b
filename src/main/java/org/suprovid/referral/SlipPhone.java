package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** The number that a slip gives for questions: the worker's own, else the organisation's; empty if neither is known. */
@Component
class SlipPhone {

    private final StaffDirectory staff;
    private final SlipProperties settings;

    SlipPhone(StaffDirectory staff, SlipProperties settings) {
        this.staff = staff;
        this.settings = settings;
    }

    String of(long workerId) {
        return staff.find(workerId).map(this::of).orElse(settings.phone());
    }

    String of(StaffMember worker) {
        return worker.phone() == null || worker.phone().isBlank() ? settings.phone() : worker.phone();
    }
}
