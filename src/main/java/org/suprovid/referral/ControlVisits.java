package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Visits to be looked after on a day somebody wrote down, beside the four checks (T-14, Q-40). */
@Component
@Transactional
class ControlVisits {

    private final ControlVisitMapper mapper;
    private final ReferralStore store;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final Clock clock;

    ControlVisits(
            ControlVisitMapper mapper, ReferralStore store, ReferralStart process, ReferralEvents events, Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a control date; any day from today on, Sundays too.
     *
     * @throws Problem.Conflict if the referral is over: then nobody would be asked
     */
    void set(long referralId, LocalDate on) {
        ReferralRow referral = store.hold(referralId);
        if (!referral.isRunning()) {
            throw new Problem.Conflict("referral.problem.over", referral.slipNumber());
        }
        if (on == null || on.isBefore(LocalDate.now(clock))) {
            throw new Problem.Invalid(List.of(new FieldError("on", "referral.error.past")));
        }
        long id = mapper.insert(referralId, on, CurrentActor.staffId(), clock.instant());
        events.record(referral, "CONTROL_SET");
        process.tellWithinLater(referral, ReferralProcess.CONTROL_VISIT_SET, Map.of(ReferralProcess.VISIT_ID, id));
    }

    /** @param result CONFIRMED, NOT_CONFIRMED or CANCELLED */
    void made(ControlVisit visit, String result, LocalDate on, long documentId) {
        if (mapper.made(visit.id(), result, on, documentId) == 1) {
            events.record(store.hold(visit.referralId()), "CONTROL_MADE", null, documentId);
        }
    }

    @Transactional(readOnly = true)
    public List<ControlVisit> of(long referralId) {
        return mapper.of(referralId);
    }

    @Transactional(readOnly = true)
    public ControlVisit get(long id) {
        return mapper.byId(id).orElseThrow(() -> new Problem.NotFound("referral.problem.missing"));
    }
}
