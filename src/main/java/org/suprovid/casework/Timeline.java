package org.suprovid.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Slice;

/** What happened in a case, in the order it happened; written once, never changed (R-BPM-09). */
@Component
@Transactional
public class Timeline {

    private final TimelineMapper mapper;
    private final Clock clock;

    Timeline(TimelineMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Notes what happened now; done by whoever acts, unless the event says otherwise. */
    public void record(long caseId, CaseEvent event) {
        note(caseId, null, event);
    }

    /** The same of a referral that belongs to no case. */
    public void recordOfReferral(long referralId, CaseEvent event) {
        note(null, referralId, event);
    }

    private void note(Long caseId, Long referralId, CaseEvent event) {
        write(new Long[] {caseId}, referralId, event, new String[] {event.subject()});
    }

    /** Notes what is done in many small steps: once for each day and person. */
    public void recordOfToday(long caseId, CaseEvent event) {
        Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (!mapper.isNoted(caseId, event.kind(), CurrentActor.staffId(), midnight)) {
            record(caseId, event);
        }
    }

    /** Notes an event of the diagram's own or of the person acting, without further particulars. */
    public void record(long caseId, String kind) {
        record(caseId, CaseEvent.of(kind));
    }

    /** Notes the same of many cases in one statement, each with its own subject. */
    public void record(Collection<About> cases, CaseEvent event) {
        if (!cases.isEmpty()) {
            write(
                    cases.stream().map(About::caseId).toArray(Long[]::new),
                    null,
                    event,
                    cases.stream().map(About::subject).toArray(String[]::new));
        }
    }

    /** @param subject as in {@link CaseEvent} */
    public record About(long caseId, String subject) {}

    private void write(Long[] cases, Long referralId, CaseEvent event, String[] subjects) {
        long actor = CurrentActor.staffId();
        CaseEvent signed = event.staffId() == null && actor != 0 ? event.by(actor) : event;
        String phase = signed.phase() == null ? null : signed.phase().codes();
        String participation = String.join(",", signed.participation());
        mapper.insert(cases, referralId, clock.instant(), signed, phase, participation, subjects);
    }

    /** What happened to a referral that belongs to no case, the newest first. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> ofReferral(long referralId, int size) {
        return mapper.ofReferral(referralId, size);
    }

    /** The newest first; {@code before} is the cursor of an earlier slice or null. */
    @Transactional(readOnly = true)
    public Slice<TimelineEntry> of(long caseId, String before, int size) {
        Keyset after = Keyset.parse(before);
        return Slice.of(mapper.page(caseId, after, size + 1), size, entry -> new Keyset(entry.at(), entry.id()).text());
    }
}
