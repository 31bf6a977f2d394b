package org.suprovid.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Cards;
import org.suprovid.security.StaffMember;

/** Lets a case go on as another one, in another programme of the organisation, on the same card (R-7S-23, R-CARD-07). */
@Component
@Transactional
public class Continuations {

    private final Cases cases;
    private final CaseMapper mapper;
    private final CaseOpening opening;
    private final CaseManagers managers;
    private final Needs needs;
    private final Cards cards;
    private final Timeline timeline;
    private final CaseChanges changes;
    private final Exits exits;
    private final ApplicationEventPublisher events;

    Continuations(
            Cases cases,
            CaseMapper mapper,
            CaseOpening opening,
            CaseManagers managers,
            Needs needs,
            Cards cards,
            Timeline timeline,
            CaseChanges changes,
            Exits exits,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.mapper = mapper;
        this.opening = opening;
        this.managers = managers;
        this.needs = needs;
        this.cards = cards;
        this.timeline = timeline;
        this.changes = changes;
        this.exits = exits;
        this.events = events;
    }

    /** Who may lead a case of a programme, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> leaders(long programmeId) {
        return managers.of(programmeId);
    }

    /**
     * Opens the case that goes on: card, open needs and agreed day come along, and whatever other modules own; then its
     * process begins. To be called as the system.
     *
     * @param parts what the client agreed to pass on
     * @param documentId where that is written
     */
    public CaseFile goOn(long caseId, long programmeId, long manager, Set<String> parts, long documentId) {
        CaseFile from = cases.get(caseId);
        long id = opening.inProgramme(from, programmeId, manager);
        cards.handOver(from.cardId(), from.caseManagerId(), manager);
        mapper.takeAgreedDay(caseId, id);
        CaseFile to = cases.get(id);
        timeline.record(id, CaseEvent.of("CASE_CONTINUES").about(from.number()));
        timeline.record(caseId, CaseEvent.of("CASE_GOES_ON").about(to.number()));
        Map<Long, Long> taken = parts.contains(CaseContinued.PLAN) ? needs(caseId, to, documentId) : Map.of();
        events.publishEvent(new CaseContinued(caseId, id, from.caseManagerId(), manager, taken, parts, documentId));
        return opening.lead(id);
    }

    /** Whether the case is at its last stage already. */
    public boolean isLeaving(CaseFile file) {
        return Phase.EXIT.includes(file.stage());
    }

    /** The client is somebody else's now: the work ends here, wherever it stands, and the case is closed as passed on (R-7S-23). */
    public void leave(long caseId) {
        CaseFile file = cases.get(caseId);
        if (isLeaving(file)) {
            exits.propose(caseId, LeavingReason.TRANSFERRED.name());
        } else {
            changes.leave(caseId, LeavingReason.TRANSFERRED);
        }
    }

    private Map<Long, Long> needs(long from, CaseFile to, long documentId) {
        Map<Long, Long> taken = new LinkedHashMap<>();
        needs.open(from).forEach(need -> taken.put(need.id(), needs.put(to, need.anew(), documentId)));
        return taken;
    }
}
