package org.suprovid.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** What the deadlines of a case count from: contact established, last contact, exit begun, handing over (T-03, T-28, T-35, T-21). */
@Component
class CaseAnchors implements AnchorSource {

    static final String BRIEF_ASSESSMENT = "BRIEF_ASSESSMENT";
    static final String CLOSURE_DOCS = "CLOSURE_DOCS";
    static final String TRANSFER_INFO = "TRANSFER_INFO";

    private final CaseMapper cases;
    private final ContactMapper contacts;
    private final TimelineMapper timeline;
    private final Clock clock;

    CaseAnchors(CaseMapper cases, ContactMapper contacts, TimelineMapper timeline, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(BRIEF_ASSESSMENT, Contacts.NO_CONTACT, CLOSURE_DOCS, TRANSFER_INFO);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return switch (code) {
            case BRIEF_ASSESSMENT -> cases.byId(caseId)
                    .map(CaseFile::contactEstablishedOn)
                    .map(day -> anchor(day, AnchorEvent.CONTACT_ESTABLISHED));
            case Contacts.NO_CONTACT -> lastContact(caseId);
            case CLOSURE_DOCS -> event(caseId, Stages.ENTERED, Phase.EXIT.codes(), AnchorEvent.EXIT_BEGUN);
                // of a transfer, its owner knows the moment
            case TRANSFER_INFO -> subject.isEmpty()
                    ? event(caseId, "MANAGER_CHANGED", null, AnchorEvent.MANAGER_CHANGED)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A contact or an attempt, whichever was later; before the first, the contact in which the case was opened. */
    private Optional<Anchor> lastContact(long caseId) {
        return contacts.last(caseId)
                .map(last -> anchor(last.on(), last.reached() ? AnchorEvent.CONTACT : AnchorEvent.ATTEMPT))
                .or(() -> cases.byId(caseId).map(CaseFile::lastContactOn).map(day -> anchor(day, AnchorEvent.CONTACT)));
    }

    private Optional<Anchor> event(long caseId, String kind, String stages, AnchorEvent happened) {
        return Optional.ofNullable(timeline.lastOf(caseId, kind, stages)).map(at -> Anchor.of(at, happened));
    }

    private Anchor anchor(LocalDate day, AnchorEvent event) {
        Instant at = day.atStartOfDay(clock.getZone()).toInstant();
        return Anchor.of(at, event);
    }
}
