package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody wants to see of the monitoring file; everything may be left out.
 *
 * @param worker staff id of who made the check or tried to
 * @param check code of one of the four
 * @param result what came of it, {@code ATTEMPT} for attempts that failed
 * @param from first day of writing, {@code to} the last
 */
record MonitoringFilter(
        Long programme,
        Long worker,
        String check,
        String result,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    /** An attempt that failed; it has no result of its own. */
    static final String ATTEMPT = "ATTEMPT";

    /** Nobody can be asked: the row of the referral itself. */
    static final String NO_CONTACT = "NO_CONTACT";

    MonitoringFilter {
        check = check == null || check.isBlank() ? null : check;
        result = result == null || result.isBlank() ? null : result;
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return Stream.of(programme, worker, check, result, from, to).anyMatch(Objects::nonNull);
    }

    /** The last day is seen whole. */
    LocalDate until() {
        return to == null ? null : to.plusDays(1);
    }

    boolean attempts() {
        return result == null || result.equals(ATTEMPT);
    }

    /** Referrals without checks are of no check. */
    boolean unasked() {
        return check == null && (result == null || result.equals(NO_CONTACT));
    }

    boolean results() {
        return !ATTEMPT.equals(result);
    }

    /** The programmes of the reader that are asked for. */
    Set<Long> of(Set<Long> readers) {
        return readers.stream()
                .filter(id -> programme == null || programme.equals(id))
                .collect(Collectors.toSet());
    }
}
