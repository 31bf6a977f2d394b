package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody wants to see of the journal; everything may be left out.
 *
 * @param worker staff id of who is responsible
 * @param service code of the catalogue
 * @param state of the service, R-REF-60
 * @param from first day of issue, {@code to} the last
 * @param overdue only referrals one of whose checks is overdue
 */
record JournalFilter(
        Long programme,
        Long worker,
        Long partner,
        String service,
        ServiceState state,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        Boolean overdue) {

    JournalFilter {
        service = service == null || service.isBlank() ? null : service;
        overdue = Boolean.TRUE.equals(overdue) ? true : null;
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return Stream.of(programme, worker, partner, service, state, from, to, overdue)
                .anyMatch(Objects::nonNull);
    }

    /** The programmes of the reader that are asked for. */
    Set<Long> of(Set<Long> readers) {
        return readers.stream()
                .filter(id -> programme == null || programme.equals(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
