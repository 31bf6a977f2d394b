package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.referral.ReferralMapper.Answered;

/** Takes down what came of a visit, from whatever side it is told (R-REF-16, R-REF-22, R-REF-72). */
@Component
@Transactional
class Visits {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final VisitReports reports;
    private final ReferralEvents events;
    private final ReferralNews news;
    private final FailedAgain failures;
    private final LateAnswers late;
    private final Deadlines deadlines;
    private final ReferralDates dates;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Visits(
            ReferralMapper mapper,
            ReferralStore store,
            VisitReports reports,
            ReferralEvents events,
            ReferralNews news,
            FailedAgain failures,
            LateAnswers late,
            Deadlines deadlines,
            ReferralDates dates,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.reports = reports;
        this.events = events;
        this.news = news;
        this.failures = failures;
        this.late = late;
        this.deadlines = deadlines;
        this.dates = dates;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Returns how the service stands now. */
    ServiceState answered(long referralId, Visit visit) {
        ReferralRow before = store.hold(referralId);
        if (!before.isIssued() || reports.repeats(before, visit)) {
            return before.serviceState();
        }
        ServiceState after = ServiceStates.after(before.serviceState(), visit);
        reports.add(before, before.attempt(), visit, after != before.serviceState());
        mapper.answered(change(before, visit, after));
        events.record(before, after == before.serviceState() ? "ANSWERED" : after.name(), reason(after, visit));
        settle(before, after);
        news.answered(before, after);
        if (after != before.serviceState()) {
            failures.look(before, after, visit);
        }
        publisher.publishEvent(new ReferralAnswered(referralId));
        if (after == ServiceState.SERVED && before.serviceState() != ServiceState.SERVED) {
            publisher.publishEvent(new ReferralServed(referralId));
        }
        late.follow(before);
        if (before.finishedAt() != null && visit.isSentFurther()) {
            news.sentFurtherAfterTheEnd(before);
        }
        return after;
    }

    /** The visit before the one that lies ahead did not happen: it is on record and told, and moves nothing (R-REF-17). */
    void stayedAwayBefore(long referralId, Visit visit) {
        ReferralRow now = store.hold(referralId);
        reports.add(now, now.attempt() - 1, visit, false);
        events.record(now, "ANSWERED", null);
        news.answered(now, now.serviceState());
    }

    /**
     * Nobody waits for the appointment and the partner's answer any more, or until after the next visit; some checks count
     * from the service. The answer takes the timers away that would have settled them.
     */
    private void settle(ReferralRow referral, ServiceState after) {
        if (after.isKnown()) {
            deadlines.met(referral.promised(ReferralDates.PARTNER_FEEDBACK));
            deadlines.met(referral.promised(ReferralDates.APPOINTMENT_REMINDER));
        } else {
            deadlines.restart(referral.promised(ReferralDates.PARTNER_FEEDBACK));
            deadlines.restart(referral.promised(ReferralDates.APPOINTMENT_REMINDER));
        }
        if (after == ServiceState.SERVED && referral.servedOn() == null && dates.countFromService(referral)) {
            CheckCode.names().forEach(code -> deadlines.restart(referral.promised(code)));
        }
    }

    private Answered change(ReferralRow before, Visit visit, ServiceState after) {
        boolean leads = after == ServiceStates.said(visit);
        boolean failed = after == ServiceState.NO_SHOW || after == ServiceState.NOT_SERVED;
        return new Answered(
                before.id(),
                after,
                leads && visit.came()
                        ? or(visit.receivedOn(), visit.servedOn(), before.receivedOn())
                        : before.receivedOn(),
                after == ServiceState.SERVED ? servedOn(before, visit) : before.servedOn(),
                visit.nextVisitOn() == null ? before.nextVisitOn() : visit.nextVisitOn(),
                failed ? (leads ? Reasons.of(visit) : before.nonReceiptReason()) : null,
                visit.qualityClient() == null ? before.qualityClient() : visit.qualityClient(),
                visit.qualityWorker() == null ? before.qualityWorker() : visit.qualityWorker(),
                visit.furtherPartnerId() == null ? before.furtherPartnerId() : visit.furtherPartnerId(),
                before.sentFurther() || visit.isSentFurther(),
                store.seal(before.personId(), before.id(), store.words(before).answered(visit)));
    }

    /** What was served once keeps its day. */
    private LocalDate servedOn(ReferralRow before, Visit visit) {
        return or(before.servedOn(), visit.servedOn(), or(visit.receivedOn(), LocalDate.now(clock), null));
    }

    private static String reason(ServiceState after, Visit visit) {
        return after == ServiceState.NO_SHOW || after == ServiceState.NOT_SERVED ? Reasons.of(visit) : null;
    }

    private static LocalDate or(LocalDate first, LocalDate second, LocalDate third) {
        return first != null ? first : second != null ? second : third;
    }
}
