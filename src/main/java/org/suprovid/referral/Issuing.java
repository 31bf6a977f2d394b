package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.plan.ReferredLines;

/** Issues slips: numbered without a gap, with everything the client agreed to, written into the line (R-REF-20, R-REF-60). */
@Component
@Transactional
class Issuing {

    private final ReferralMapper mapper;
    private final NewReferrals rows;
    private final ReferralEvents events;
    private final Escorts escorts;
    private final ReferredLines lines;
    private final FollowedStandards followed;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Issuing(
            ReferralMapper mapper,
            NewReferrals rows,
            ReferralEvents events,
            Escorts escorts,
            ReferredLines lines,
            FollowedStandards followed,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.rows = rows;
        this.events = events;
        this.escorts = escorts;
        this.lines = lines;
        this.followed = followed;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A referral as it stands now; its process is started by whoever asked for it. */
    ReferralRow issue(Origin from, Target to, Journey journey, Agreed agreed, String note, long documentId) {
        LocalDate today = LocalDate.now(clock);
        String slip = "S-%d-%05d".formatted(today.getYear(), mapper.nextNumber(today.getYear()));
        long id = offered(from).map(ReferralRow::id).orElseGet(mapper::nextId);
        ReferralRow issued = rows.issued(id, slip, from, to, journey, agreed, note, documentId);
        if (offered(from).isEmpty()) {
            mapper.insert(issued);
        } else {
            mapper.decide(issued);
        }
        escorts.plan(issued, journey);
        followed.begin(issued);
        if (from.level() == 1 && from.lineId() != null) {
            lines.slip(from.caseId(), from.lineId(), slip);
        }
        events.record(issued, "ISSUED", null, documentId);
        publisher.publishEvent(new ReferralIssued(id, slip));
        return issued;
    }

    /** The client thinks about it, or has decided against it; neither gets a number. */
    void undecided(Origin from, Target to, ServiceState state, String reason, long documentId) {
        Optional<ReferralRow> before = offered(from);
        long id = before.map(ReferralRow::id).orElseGet(mapper::nextId);
        ReferralRow row = rows.undecided(id, from, to, state, reason, documentId);
        if (before.isEmpty()) {
            mapper.insert(row);
        } else {
            mapper.decide(row);
        }
        events.record(row, state.name(), reason, documentId);
    }

    /** Number of the slip issued last for a line. */
    @Transactional(readOnly = true)
    public Optional<String> newest(long lineId) {
        return mapper.ofLine(lineId).stream()
                .filter(ReferralRow::isIssued)
                .map(ReferralRow::slipNumber)
                .findFirst();
    }

    private Optional<ReferralRow> offered(Origin from) {
        return from.level() > 1 || from.lineId() == null
                ? Optional.empty()
                : mapper.ofLine(from.lineId()).stream()
                        .filter(referral -> referral.serviceState() == ServiceState.OFFERED)
                        .findFirst();
    }
}
