package org.suprovid.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Needs;
import org.suprovid.client.Cards;
import org.suprovid.plan.LineState;
import org.suprovid.plan.Plans;

/** How far the client has come: what was reached, on which day (R-LESSON-60). */
@Component
class MilestonesPart implements PackagePart {

    private final Cards cards;
    private final Needs needs;
    private final Plans plans;
    private final Clock clock;

    MilestonesPart(Cards cards, Needs needs, Plans plans, Clock clock) {
        this.cards = cards;
        this.needs = needs;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "MILESTONES";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        long done = plans.results(file).stream()
                .filter(line -> line.state() == LineState.DONE)
                .count();
        long met = needs.of(file.id()).stream()
                .filter(need -> need.state().equals("MET"))
                .count();
        return Stream.of(
                        PackageEntry.of("opened").day(day(file.openedAt())),
                        PackageEntry.of("contactEstablished").day(file.contactEstablishedOn()),
                        PackageEntry.of("cardFilled")
                                .day(day(cards.get(file.cardId()).filledAt())),
                        PackageEntry.of("planSince")
                                .day(plans.startInForce(file.id()).orElse(null)),
                        PackageEntry.of("linesDone").words(done == 0 ? null : done),
                        PackageEntry.of("needsMet").words(met == 0 ? null : met),
                        PackageEntry.of("ladder").words(file.levelReal()),
                        PackageEntry.of("ladderExpected").words(file.levelExpected()))
                .filter(entry -> !entry.isEmpty())
                .map(PackageEntry.Builder::entry)
                .toList();
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
