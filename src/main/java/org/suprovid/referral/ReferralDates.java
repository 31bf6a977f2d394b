package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;
import org.suprovid.partner.Agreements;
import org.suprovid.standard.CaseStandards;

/** What the deadlines of referrals count from: T-10 to T-14, T-26 and T-27. */
@Component
@Transactional(readOnly = true)
class ReferralDates implements AnchorSource {

    static final String PARTNER_FEEDBACK = "PARTNER_FEEDBACK";
    static final String APPOINTMENT_REMINDER = "APPOINTMENT_REMINDER";
    static final String CONTROL_VISIT = "REF_CONTROL_VISIT";
    private static final String CHECKS_ANCHOR = "checks.anchor";
    /** Of an appointment without an hour. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ReferralMapper referrals;
    private final ControlVisitMapper visits;
    private final FollowedStandards followed;
    private final Agreements agreements;
    private final Clock clock;

    ReferralDates(
            ReferralMapper referrals,
            ControlVisitMapper visits,
            FollowedStandards followed,
            Agreements agreements,
            Clock clock) {
        this.referrals = referrals;
        this.visits = visits;
        this.followed = followed;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Stream.concat(
                        Stream.of(PARTNER_FEEDBACK, APPOINTMENT_REMINDER, CONTROL_VISIT), CheckCode.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return anchorWithoutCase(code, subject);
    }

    @Override
    public Optional<Anchor> anchorWithoutCase(String code, String subject) {
        long id = Long.parseLong(subject);
        return switch (code) {
            case CONTROL_VISIT -> visits.byId(id)
                    .map(visit -> new Anchor(visit.setAt(), AnchorEvent.VISIT_DATED, visit.visitOn()));
            case APPOINTMENT_REMINDER -> referrals.byId(id).map(this::visit);
            case PARTNER_FEEDBACK -> referrals.byId(id).map(this::answer);
            default -> referrals.byId(id).map(this::checks);
        };
    }

    boolean countFromService(ReferralRow referral) {
        return checksAnchor(referral).equals("SERVED");
    }

    /** The service may never come; the checks of an appointment wait for its day. */
    static boolean countFromAppointment(CaseStandards by) {
        return checksAnchor(by).equals("APPOINTMENT");
    }

    private String checksAnchor(ReferralRow referral) {
        return checksAnchor(followed.of(referral));
    }

    private static String checksAnchor(CaseStandards by) {
        return by.choice(CHECKS_ANCHOR).orElse("ISSUE");
    }

    /** From the slip, unless the standard counts from the appointment or the service. */
    private Anchor checks(ReferralRow referral) {
        return switch (checksAnchor(referral)) {
            case "APPOINTMENT" -> appointment(referral);
            case "SERVED" -> referral.servedOn() == null
                    ? Anchor.of(referral.issuedAt(), AnchorEvent.REFERRED)
                    : Anchor.of(at(referral.servedOn(), LocalTime.MIDNIGHT), AnchorEvent.SERVED);
            default -> Anchor.of(referral.issuedAt(), AnchorEvent.REFERRED);
        };
    }

    private Anchor appointment(ReferralRow referral) {
        return referral.appointmentOn() == null
                ? Anchor.of(referral.issuedAt(), AnchorEvent.REFERRED)
                : Anchor.of(at(referral.appointmentOn(), referral.appointmentTime()), AnchorEvent.APPOINTMENT);
    }

    /** Whether another day of the visit is another day of the checks. */
    boolean moveWithVisit(ReferralRow referral) {
        return countFromAppointment(followed.of(referral));
    }

    /** The visit that comes next; where no hour is agreed it is any hour of that day. */
    private Anchor visit(ReferralRow referral) {
        boolean again = comesAgain(referral);
        LocalDate day = again ? referral.nextVisitOn() : referral.appointmentOn();
        boolean anyHour = day != null && (again || referral.appointmentTime() == null);
        return anyHour ? new Anchor(referral.issuedAt(), AnchorEvent.APPOINTMENT, day) : appointment(referral);
    }

    /** Where a client was received and is to come again, on the day that the partner named. */
    private static boolean comesAgain(ReferralRow referral) {
        return referral.serviceState() == ServiceState.RECEIVED && referral.nextVisitOn() != null;
    }

    /** Counted as the standard says, unless the partner promised in the agreement to answer within so many days. */
    private Anchor answer(ReferralRow referral) {
        Anchor visit = comesAgain(referral)
                ? Anchor.of(at(referral.nextVisitOn(), LocalTime.MIDNIGHT), AnchorEvent.APPOINTMENT)
                : appointment(referral);
        LocalDate day = LocalDate.ofInstant(visit.at(), clock.getZone());
        return agreements
                .answerDays(referral.partnerId(), referral.service(), referral.issuedOn())
                .map(days -> new Anchor(visit.at(), AnchorEvent.ANSWER_AGREED, day.plusDays(days)))
                .orElse(visit);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time == null ? MORNING : time).atZone(clock.getZone()).toInstant();
    }
}
