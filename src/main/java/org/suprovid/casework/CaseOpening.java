package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;
import org.suprovid.client.Request;
import org.suprovid.client.Requests;
import org.suprovid.engine.Instances;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/** Opens cases: from a request that entered the programme, and for a problem found on the way (R-7S-01, R-7S-20). */
@Component
@Transactional
class CaseOpening {

    private final CaseMapper cases;
    private final Timeline timeline;
    private final CaseManagers managers;
    private final Requests requests;
    private final Cards cards;
    private final Programmes programmes;
    private final Standards standards;
    private final Instances instances;
    private final CaseNews news;
    private final Clock clock;

    CaseOpening(
            CaseMapper cases,
            Timeline timeline,
            CaseManagers managers,
            Requests requests,
            Cards cards,
            Programmes programmes,
            Standards standards,
            Instances instances,
            CaseNews news,
            Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.managers = managers;
        this.requests = requests;
        this.cards = cards;
        this.programmes = programmes;
        this.standards = standards;
        this.instances = instances;
        this.news = news;
        this.clock = clock;
    }

    /** Card, case and its process, once per request; the person is entered in the programme from now on. */
    CaseFile fromRequest(long requestId) {
        return cases.byRequest(requestId).orElseGet(() -> {
            Request request = requests.find(requestId).orElseThrow();
            long manager = managers.of(request);
            Card card = cards.openProgramme(requestId, manager);
            Programme programme = programmes.find(card.programmeId()).orElseThrow();
            long id = open(new NewCase(
                    cases.nextId(),
                    card.id(),
                    programme.id(),
                    requestId,
                    programme.algorithm(),
                    inForce(programme),
                    manager,
                    null,
                    null,
                    request.agreedOn(),
                    clock.instant()));
            timeline.record(id, CaseEvent.of("CASE_OPENED").about(request.number()));
            CaseFile opened = lead(id);
            news.opened(opened, request);
            return opened;
        });
    }

    /** A case of its own for a problem found in another, once per description; who leads it is decided next. */
    CaseFile fromProblem(CaseFile parent, long documentId, LocalDate foundOn) {
        return cases.byProblem(documentId).orElseGet(() -> {
            long id = open(new NewCase(
                    cases.nextId(),
                    parent.cardId(),
                    parent.programmeId(),
                    null,
                    parent.algorithm(),
                    standards.ofCase(parent.id()).versions().stream()
                            .map(StandardVersion::id)
                            .toList(),
                    parent.caseManagerId(),
                    parent.id(),
                    documentId,
                    foundOn,
                    clock.instant()));
            CaseFile found = cases.byId(id).orElseThrow();
            timeline.record(
                    id, CaseEvent.of("CASE_FOUND").about(parent.number()).saidIn(documentId));
            timeline.record(
                    parent.id(),
                    CaseEvent.of("PROBLEM_OPENED").about(found.number()).saidIn(documentId));
            return found;
        });
    }

    /** Writes down the case as which another goes on in a programme, on the same card; its process is begun by {@link #lead}. */
    long inProgramme(CaseFile from, long programmeId, long manager) {
        Programme programme = programmes.find(programmeId).orElseThrow();
        return open(new NewCase(
                cases.nextId(),
                from.cardId(),
                programme.id(),
                null,
                programme.algorithm(),
                inForce(programme),
                manager,
                null,
                null,
                LocalDate.now(clock),
                clock.instant()));
    }

    /** Starts the case's own process; its business key is the case's number. */
    CaseFile lead(long caseId) {
        CaseFile opened = cases.byId(caseId).orElseThrow();
        String instance = instances.start(
                opened.algorithm(),
                opened.number(),
                Map.of(
                        CaseProcess.CASE_ID, opened.id(),
                        CaseProcess.CASE_MANAGER, String.valueOf(opened.caseManagerId())));
        cases.lead(caseId, instance);
        return cases.byId(caseId).orElseThrow();
    }

    private long open(NewCase opened) {
        cases.holdCard(opened.cardId());
        cases.insert(opened);
        cases.follow(opened.id(), opened.standardVersionIds());
        return opened.id();
    }

    private List<Long> inForce(Programme programme) {
        LocalDate today = LocalDate.now(clock);
        return programme.standards().stream()
                .map(code -> standards.currentVersionId(code, today))
                .toList();
    }
}
