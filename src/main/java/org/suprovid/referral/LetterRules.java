package org.suprovid.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;

/** Whether there is anything to say about a referral, as it stands now (R-NTF-01…05). Asked as the system. */
@Component
class LetterRules {

    /** From here on a reminder of the same day says enough, and one of the day before says too much. */
    private static final Duration SOON = Duration.ofHours(6);

    private static final Set<String> SILENT = Set.of("DIED", "CLIENT_WITHDREW");
    private static final LocalTime NO_HOUR = LocalTime.of(9, 0);
    private final Cases cases;
    private final LetterDue due;
    private final AnswerMapper answers;
    private final VisitReportMapper reports;
    private final Clock clock;

    LetterRules(Cases cases, LetterDue due, AnswerMapper answers, VisitReportMapper reports, Clock clock) {
        this.cases = cases;
        this.due = due;
        this.answers = answers;
        this.reports = reports;
        this.clock = clock;
    }

    /** A client is expected at the partner's (R-NTF-02). */
    boolean isExpected(Referral referral) {
        return concerns(referral)
                && referral.isRunning()
                && !referral.serviceState().isKnown();
    }

    /** The partner should have answered, and has not: what lies in the inbox is an answer, too (R-NTF-03). */
    boolean isAsked(Referral referral) {
        return isExpected(referral)
                && referral.feedbackConsent()
                && due.hasCome(referral)
                && !answers.lieThere(referral.id());
    }

    /** The partner hears what came of it (R-NTF-05). */
    boolean isToldBack(Referral referral) {
        return concerns(referral)
                && referral.feedbackConsent()
                && (referral.serviceState().isKnown() || referral.serviceState() == ServiceState.RECEIVED);
    }

    /** Whether nobody need call about what came of it: the partner has said so themselves. */
    boolean isPartnersOwnWord(Referral referral) {
        return reports.of(referral.id()).stream()
                .anyMatch(told ->
                        told.attempt() == referral.attempt() && told.channel().isPartners());
    }

    /** The client is to be reminded (R-NTF-01). */
    boolean isNear(Referral referral) {
        return isExpected(referral)
                && referral.visitOn() != null
                && clock.instant().isBefore(appointment(referral));
    }

    /** Whether it is a matter of hours. */
    boolean isSoon(Referral referral) {
        return Duration.between(clock.instant(), appointment(referral)).compareTo(SOON) < 0;
    }

    /** An appointment without an hour is thought of as one in the morning. */
    Instant appointment(Referral referral) {
        LocalTime time = referral.visitTime() == null ? NO_HOUR : referral.visitTime();
        return referral.visitOn().atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** Nothing is said of the dead, nor of who does not want it any more. */
    private boolean concerns(Referral referral) {
        return referral.isIssued()
                && referral.dataConsent()
                && !referral.serviceState().isVoid()
                && Optional.ofNullable(referral.caseId())
                        .flatMap(cases::find)
                        .filter(LetterRules::isSilent)
                        .isEmpty();
    }

    private static boolean isSilent(CaseFile file) {
        return SILENT.contains(String.valueOf(file.outcome()))
                || (file.isOpen() && SILENT.contains(String.valueOf(file.proposedOutcome())));
    }
}
