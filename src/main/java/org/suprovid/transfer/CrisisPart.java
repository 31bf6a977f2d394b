package org.suprovid.transfer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.crisis.Crises;
import org.suprovid.crisis.Crisis;
import org.suprovid.crisis.CrisisPlan;
import org.suprovid.crisis.CrisisPlanWords;
import org.suprovid.crisis.CrisisPlans;

/** The plan for the next crisis, and a crisis that goes on at this moment (R-LESSON-60, R-12S-11a). */
@Component
class CrisisPart implements PackagePart {

    private final CrisisPlans plans;
    private final Crises crises;

    CrisisPart(CrisisPlans plans, Crises crises) {
        this.plans = plans;
        this.crises = crises;
    }

    @Override
    public String code() {
        return "CRISIS_PLAN";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        List<PackageEntry> entries = new ArrayList<>();
        crises.ofCase(file.id()).stream().filter(Crisis::isRunning).forEach(crisis -> entries.add(running(crisis)));
        plans.current(file.id()).ifPresent(plan -> add(plan, entries));
        return entries;
    }

    private static PackageEntry running(Crisis crisis) {
        return PackageEntry.of("crisis")
                .code("crisis.kind", crisis.kind())
                .day(crisis.happenedOn())
                .code("crisis.state", crisis.state())
                .entry();
    }

    private void add(CrisisPlan plan, List<PackageEntry> entries) {
        CrisisPlanWords words = plans.words(plan);
        List<PackageEntry.Builder> said = new ArrayList<>(List.of(
                PackageEntry.of("crisisPlan").day(plan.agreedOn()),
                about("crisis.plan.signs").words(words.warningSigns()),
                about("crisis.plan.acts").words(words.clientActs()),
                about("crisis.plan.safe").words(words.safePlace()),
                about("crisis.plan.doNot").words(words.doNotDo())));
        words.lifelines()
                .forEach(line -> said.add(PackageEntry.about(PackageEntry.Said.words(line.name()))
                        .words(line.phone())
                        .words(line.when())));
        words.people()
                .forEach(one -> said.add(PackageEntry.about(PackageEntry.Said.words(one.name()))
                        .words(one.phone())
                        .words(one.part())));
        said.stream()
                .filter(entry -> !entry.isEmpty())
                .map(PackageEntry.Builder::entry)
                .forEach(entries::add);
    }

    private static PackageEntry.Builder about(String key) {
        return PackageEntry.about(PackageEntry.Said.key(key));
    }
}
