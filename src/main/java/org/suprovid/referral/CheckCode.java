package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suprovid.standard.CaseStandards;

/** The four checks of every referral, by the timers they wait for: T-10 to T-13 (R-REF-40). */
enum CheckCode {
    REF_CHECK_0,
    REF_CHECK_1W,
    REF_CHECK_1M,
    REF_CHECK_3M;

    static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    /** What the standard has on, in the order of their days. */
    static Stream<CheckCode> asked(CaseStandards by) {
        return Stream.of(values()).filter(code -> by.hasOn(code.name()));
    }

    /** The check that ends the monitoring; the first one is everybody's duty. */
    static CheckCode last(CaseStandards by) {
        return asked(by).reduce((one, next) -> next).orElse(REF_CHECK_0);
    }

    /** The last day of a visit that a slip of that day may name: where the checks count from the visit, there is none (R-REF-05, Q-14). */
    static LocalDate lastDay(CaseStandards by, LocalDate issuedOn) {
        return ReferralDates.countFromAppointment(by) ? LocalDate.MAX : lastCheck(by, issuedOn);
    }

    /** The day of the last check that counts from that day: what comes of a later visit nobody would ask (R-REF-05). */
    static LocalDate lastCheck(CaseStandards by, LocalDate from) {
        String last = last(by).name();
        return by.versions().stream()
                .map(version -> version.timer(last))
                .filter(timer -> timer.enabled())
                .map(timer -> from.plus(timer.duration().period()))
                .min(Comparator.naturalOrder())
                .orElse(from);
    }
}
