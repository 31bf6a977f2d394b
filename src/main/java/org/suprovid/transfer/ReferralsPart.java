package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.referral.Referral;
import org.suprovid.referral.Referrals;

/** Open referrals, and the checks that are still to come (R-LESSON-60, R-REF-45). */
@Component
class ReferralsPart implements PackagePart {

    private final Referrals referrals;
    private final Deadlines deadlines;
    private final Partners partners;
    private final Clock clock;

    ReferralsPart(Referrals referrals, Deadlines deadlines, Partners partners, Clock clock) {
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "REFERRALS";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        List<Deadline> promised =
                deadlines.list(file.id()).stream().filter(Deadline::isOpen).toList();
        return referrals.ofCase(file.id()).stream()
                .filter(Referral::isRunning)
                .map(referral -> entry(referral, promised))
                .toList();
    }

    private PackageEntry entry(Referral referral, List<Deadline> promised) {
        PackageEntry.Builder entry = PackageEntry.about(PackageEntry.Said.words(referral.slip()))
                .code("plan.service", referral.service())
                .words(partners.find(referral.partnerId()).map(Partner::name).orElse(null))
                .code("referral.state", referral.serviceState())
                .day(referral.appointmentOn());
        promised.stream()
                .filter(one -> one.subject().equals(String.valueOf(referral.id())))
                .filter(one -> one.code().startsWith("REF_CHECK"))
                .forEach(one -> entry.code("deadline.timer", one.code()).day(day(one)));
        return entry.entry();
    }

    private LocalDate day(Deadline promised) {
        return LocalDate.ofInstant(promised.dueAt(), clock.getZone());
    }
}
