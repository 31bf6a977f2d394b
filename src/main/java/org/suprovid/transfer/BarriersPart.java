package org.suprovid.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.plan.LineState;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;
import org.suprovid.referral.Referral;
import org.suprovid.referral.Referrals;

/** What stood in the way: services not received and visits that did not happen, with their reasons (R-LESSON-60). */
@Component
class BarriersPart implements PackagePart {

    private static final Set<LineState> FAILED = Set.of(LineState.NOT_RECEIVED, LineState.CANCELLED);

    private final Plans plans;
    private final Referrals referrals;
    private final Partners partners;

    BarriersPart(Plans plans, Referrals referrals, Partners partners) {
        this.plans = plans;
        this.referrals = referrals;
        this.partners = partners;
    }

    @Override
    public String code() {
        return "BARRIERS";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        Stream<PackageEntry> lines = plans.results(file).stream()
                .filter(line -> FAILED.contains(line.state()))
                .map(BarriersPart::entry);
        Stream<PackageEntry> visits = referrals.ofCase(file.id()).stream()
                .filter(referral -> referral.nonReceiptReason() != null && referral.isIssued())
                .map(this::entry);
        return Stream.concat(lines, visits).toList();
    }

    private static PackageEntry entry(PlanLine line) {
        return PackageEntry.about(PackageEntry.Said.key("plan.service." + line.service()))
                .code("plan.reason", line.nonReceiptReason())
                .words(line.words().note())
                .entry();
    }

    private PackageEntry entry(Referral referral) {
        return PackageEntry.about(PackageEntry.Said.words(referral.slip()))
                .words(partners.find(referral.partnerId()).map(Partner::name).orElse(null))
                .code("referral.reason", referral.nonReceiptReason())
                .entry();
    }
}
