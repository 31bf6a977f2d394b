package org.suprovid.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Keyset;

/**
 * What the reader of the register asks for; everything may be left out.
 *
 * @param q number, name or telephone number
 * @param from first day, {@code to} the last
 * @param after cursor of the page before
 */
public record RequestQuery(
        String q,
        RequestState state,
        Boolean mine,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        String after) {

    RequestFilter filter(Sought sought, Clock clock) {
        String query = Sought.query(q);
        return new RequestFilter(
                state,
                asksMine() ? CurrentActor.staffId() : null,
                start(from, clock),
                to == null ? null : start(to.plusDays(1), clock),
                sought.requestNumbers(query),
                sought.person(query),
                Keyset.parse(after));
    }

    boolean narrows() {
        return !Sought.query(q).isEmpty() || chooses();
    }

    /** Whether anything is chosen beside the words. */
    public boolean chooses() {
        return state != null || asksMine() || from != null || to != null;
    }

    private boolean asksMine() {
        return Boolean.TRUE.equals(mine);
    }

    private static Instant start(LocalDate day, Clock clock) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
