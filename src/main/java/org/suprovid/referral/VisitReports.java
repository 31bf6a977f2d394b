package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.SealedJson;
import org.suprovid.referral.VisitReport.Words;

/** Everything that was ever said of the visits of a referral, by whomever; nothing is taken back. */
@Component
class VisitReports {

    private final VisitReportMapper mapper;
    private final SealedJson sealed;
    private final Clock clock;

    VisitReports(VisitReportMapper mapper, SealedJson sealed, Clock clock) {
        this.mapper = mapper;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** @param staffId null if the partner said so without us */
    record Told(Instant at, int attempt, Long staffId, Visit visit, boolean changed) {}

    /** In the order they were told. */
    List<Told> of(ReferralRow referral) {
        return mapper.of(referral.id()).stream()
                .map(report -> new Told(
                        report.toldAt(),
                        report.attempt(),
                        report.staffId(),
                        report.with(words(referral, report)),
                        report.changed()))
                .toList();
    }

    /** Whether the last who spoke of this attempt said the very same. */
    boolean repeats(ReferralRow referral, Visit visit) {
        List<Told> told = of(referral);
        return !told.isEmpty()
                && told.get(told.size() - 1).visit().equals(visit)
                && told.get(told.size() - 1).attempt() == referral.attempt();
    }

    /** @param attempt which visit is spoken of */
    void add(ReferralRow referral, int attempt, Visit visit, boolean changed) {
        long id = mapper.nextId();
        Words words = new Words(visit.servedBy(), visit.position(), visit.result(), visit.furtherTo());
        mapper.insert(new VisitReport(
                id,
                referral.id(),
                attempt,
                visit.channel(),
                clock.instant(),
                Optional.of(CurrentActor.staffId()).filter(staff -> staff != 0).orElse(null),
                visit.came(),
                visit.receivedOn(),
                visit.outcome(),
                visit.servedOn(),
                visit.refusalReason(),
                visit.nextVisitOn(),
                visit.furtherPartnerId(),
                visit.qualityClient(),
                visit.qualityWorker(),
                changed,
                sealed.seal(referral.personId(), words, context(id))));
    }

    private Words words(ReferralRow referral, VisitReport report) {
        return sealed.unseal(referral.personId(), report.sealed(), context(report.id()), Words.class)
                .orElse(Words.NONE);
    }

    private static String context(long id) {
        return "visit_report " + id;
    }
}
