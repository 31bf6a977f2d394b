package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.CurrentActor;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;

/** Contacts with clients and attempts at them; each one begins the watch anew that nobody is lost from sight (T-28). */
@Component("caseContacts")
@Transactional
public class Contacts {

    static final String NO_CONTACT = "NO_CONTACT";
    static final String ATTEMPTS = "contact.attempts";
    static final String WITHIN = "contact.attemptsWithin";

    private final ContactMapper mapper;
    private final CaseMapper cases;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Standards standards;
    private final Clock clock;

    Contacts(
            ContactMapper mapper,
            CaseMapper cases,
            Timeline timeline,
            Deadlines deadlines,
            Standards standards,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.standards = standards;
        this.clock = clock;
    }

    /** Notes the contact or attempt that finishes the task to keep in contact; the next task watches from here. */
    public void record(long caseId, Contact contact, Collection<String> clientTookPart) {
        note(caseId, contact);
        timeline.record(
                caseId,
                CaseEvent.of(contact.reached() ? "CONTACT" : "ATTEMPT")
                        .because(contact.way())
                        .in(Phase.MONITORING)
                        .with(clientTookPart)
                        .saidIn(contact.documentId()));
    }

    /**
     * Notes that the client was met on the way of something that has its own place in the timeline. A running watch was
     * kept thereby, late or not, and begins anew.
     *
     * @param nextOn the day agreed for the next meeting, null if none
     */
    public void met(long caseId, LocalDate on, LocalDate nextOn, Long documentId) {
        boolean latest = last(caseId).filter(known -> known.on().isAfter(on)).isEmpty();
        note(caseId, new Contact(on, true, "FACE_INDIVIDUAL", nextOn, documentId));
        if (latest) {
            deadlines.renew(caseId, NO_CONTACT, "");
        }
    }

    private void note(long caseId, Contact contact) {
        mapper.insert(caseId, contact, CurrentActor.staffId(), clock.instant());
        cases.contacted(caseId, contact);
    }

    @Transactional(readOnly = true)
    public Optional<Contact> last(long caseId) {
        return mapper.last(caseId);
    }

    /** Whether the standard's number of attempts in the standard's time reached nobody. */
    @Transactional(readOnly = true)
    public boolean attemptsExhausted(long caseId) {
        CaseStandards says = standards.ofCase(caseId);
        Optional<String> attempts = says.choice(ATTEMPTS);
        Optional<String> within = says.choice(WITHIN);
        if (attempts.isEmpty() || within.isEmpty()) {
            return false;
        }
        LocalDate from = LocalDate.now(clock).minus(Period.parse(within.get()));
        return mapper.attemptsSinceReached(caseId, from) >= Integer.parseInt(attempts.get());
    }
}
