package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;

/** Who goes along, and what was done on the way (R-REF-15, R-REF-30…33). */
@Component
@Transactional
class Escorts {

    private final EscortMapper mapper;
    private final EscortNews news;
    private final Clock clock;

    Escorts(EscortMapper mapper, EscortNews news, Clock clock) {
        this.mapper = mapper;
        this.news = news;
        this.clock = clock;
    }

    /** Nothing to plan where nobody goes along. */
    void plan(ReferralRow referral, Journey journey) {
        if (journey.way() != ReferralWay.ACCOMPANIMENT) {
            return;
        }
        long staff = journey.escortId() == null ? referral.responsibleId() : journey.escortId();
        LocalTime time = journey.meetingTime() == null ? journey.appointmentTime() : journey.meetingTime();
        Instant planned = time == null ? null : at(journey.appointmentOn(), time);
        mapper.plan(new Escort(0, referral.id(), referral.attempt(), staff, planned, null, "", null, null, null, null));
        news.asked(referral, journey, staff);
    }

    void went(ReferralRow referral, LocalDate on, Done done, long documentId) {
        mapper.went(new Escort(
                0,
                referral.id(),
                referral.attempt(),
                CurrentActor.staffId(),
                null,
                at(on, LocalTime.NOON),
                String.join(",", done.actions()),
                done.transport(),
                done.mood(),
                done.minutes(),
                documentId));
    }

    /** Attempt by attempt. */
    @Transactional(readOnly = true)
    public List<Escort> of(long referralId) {
        return mapper.of(referralId);
    }

    /** Who goes along this time. */
    @Transactional(readOnly = true)
    public Optional<Escort> now(ReferralRow referral) {
        return of(referral.id()).stream()
                .filter(escort -> escort.attempt() == referral.attempt())
                .findFirst();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** What was done on the way. @param mood 1 to 5, null if not asked @param minutes null if not counted */
    record Done(List<String> actions, String transport, Integer mood, Integer minutes) {}
}
