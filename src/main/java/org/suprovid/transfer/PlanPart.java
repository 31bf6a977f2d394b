package org.suprovid.transfer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Needs;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;

/** Open needs, the goal, and every line of the plan with what came of it (R-LESSON-60). */
@Component
class PlanPart implements PackagePart {

    private final Needs needs;
    private final Plans plans;
    private final Partners partners;

    PlanPart(Needs needs, Plans plans, Partners partners) {
        this.needs = needs;
        this.plans = plans;
        this.partners = partners;
    }

    @Override
    public String code() {
        return "PLAN";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        List<PackageEntry> entries = new ArrayList<>();
        needs.open(file.id())
                .forEach(need -> entries.add(PackageEntry.of("need")
                        .words(need.text())
                        .code("client.domain", need.domain())
                        .entry()));
        plans.current(file).stream().findFirst().ifPresent(plan -> goal(plan, entries));
        plans.results(file).forEach(line -> entries.add(line(line)));
        return entries;
    }

    private static void goal(Plan plan, List<PackageEntry> entries) {
        PackageEntry.Builder goal = PackageEntry.of("goal")
                .words(plan.words().goal())
                .words(plan.words().strategy());
        if (!goal.isEmpty()) {
            entries.add(goal.entry());
        }
    }

    private PackageEntry line(PlanLine line) {
        String measure = line.words().measure();
        PackageEntry.Said about = measure == null
                ? PackageEntry.Said.key("plan.service." + line.service())
                : PackageEntry.Said.words(measure);
        PackageEntry.Builder entry = PackageEntry.about(about);
        if (measure != null) {
            entry.code("plan.service", line.service());
        }
        if (line.providerId() != null) {
            entry.words(partners.find(line.providerId()).map(Partner::name).orElse(null));
        }
        return entry.code("plan.line", line.state())
                .day(line.isOpen() ? line.due() : line.resultOn())
                .code("plan.result", line.resultCode())
                .code("plan.reason", line.nonReceiptReason())
                .words(line.words().result())
                .entry();
    }
}
