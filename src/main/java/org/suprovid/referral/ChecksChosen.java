package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** The client chooses about the checks, and may choose anew at any time (R-REF-41, R-REF-49). */
@Component
@Transactional
class ChecksChosen {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final ChecksEnded checks;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final OneTimeContacts contacts;
    private final Clock clock;

    ChecksChosen(
            ReferralMapper mapper,
            ReferralStore store,
            ChecksEnded checks,
            ReferralStart process,
            ReferralEvents events,
            OneTimeContacts contacts,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.checks = checks;
        this.process = process;
        this.events = events;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Notes the choice and lets the process follow it.
     *
     * @param ways accepted, codes joined by commas, where the choice is PARTLY
     * @throws Problem.Conflict if the referral is over
     */
    void choose(long referralId, ChecksChoice choice, String ways) {
        ReferralRow before = store.hold(referralId);
        if (!before.isRunning()) {
            throw new Problem.Conflict("referral.problem.over", before.slipNumber());
        }
        String kept = choice == ChecksChoice.PARTLY ? ways : "";
        mapper.choose(referralId, choice, kept, LocalDate.now(clock), CurrentActor.staffId());
        events.record(before, "CHECKS_CHOSEN");
        boolean was = before.isAsked();
        boolean is = choice != ChecksChoice.NO && contacts.canBeAsked(before);
        if (was && !is) {
            checks.decline(before);
        } else if (!was && is) {
            checks.reopen(before);
        }
        process.tellChoiceLater(before, is ? choice : ChecksChoice.NO);
    }
}
