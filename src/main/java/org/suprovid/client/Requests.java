package org.suprovid.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Slice;

/** The register of requests: every request of a person, and what became of it (R-DOC-01). */
@Component
public class Requests {

    private final RequestMapper requests;
    private final People people;
    private final Instances instances;
    private final SealedJson sealed;
    private final Clock clock;

    Requests(RequestMapper requests, People people, Instances instances, SealedJson sealed, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.instances = instances;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * A new request, taken by the current actor in one of the programmes worked for; its diagram waits for the form.
     *
     * @throws Problem.NotFound if the actor does not work for this programme
     */
    @Transactional
    public Request start(long programmeId) {
        if (!CurrentActor.get().programmes().contains(programmeId)) {
            throw new Problem.NotFound("client.programme.notYours");
        }
        long person = people.create();
        long id = requests.nextId();
        String number = number(requests.nextNumber());
        long staff = CurrentActor.staffId();
        requests.insert(id, number, programmeId, person, staff, clock.instant());
        String instance = instances.start(RequestIntakeProcess.KEY, number, RequestIntakeProcess.start(id, staff));
        requests.runsIn(id, instance);
        return get(id);
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(long id) {
        return requests.byId(id);
    }

    @Transactional(readOnly = true)
    public Optional<Request> byNumber(String number) {
        return requests.byNumber(number);
    }

    /** The requests that came onto a card, the oldest first. */
    @Transactional(readOnly = true)
    public List<Request> ofCard(long cardId) {
        return requests.ofCard(cardId);
    }

    /** @throws Problem.NotFound if there is none, or none for this actor */
    @Transactional(readOnly = true)
    public Request get(long id) {
        return find(id).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    @Transactional(readOnly = true)
    public Slice<Request> page(RequestFilter filter, int size) {
        return Slice.of(requests.page(filter, size + 1), size, row -> new Keyset(row.takenAt(), row.id()).text());
    }

    /** The row has been taken down: it is part of the register from now on. */
    @Transactional
    void registered(Registration registration) {
        requests.registered(registration);
    }

    /** The request turned out to be somebody's whom we know (R-CARD-07). */
    @Transactional
    void belongsTo(long id, long personId) {
        requests.belongsTo(id, personId);
    }

    /** What the first meeting found; groups and age stay sealed. */
    @Transactional
    void met(long id, long programmeId, LocalDate agreedOn, Findings findings) {
        Request request = get(id);
        requests.met(id, programmeId, agreedOn, sealed.seal(request.personId(), findings, context(id)));
    }

    @Transactional(readOnly = true)
    Findings findings(Request request) {
        return requests.findings(request.id())
                .flatMap(kept ->
                        sealed.unseal(request.personId(), kept.findings(), context(request.id()), Findings.class))
                .orElse(Findings.NONE);
    }

    /** @param because code of the reason why the person may not enter, null if they may */
    @Transactional
    void decided(long id, String because) {
        requests.decided(id, because == null, because);
    }

    @Transactional
    void entered(long id, long cardId) {
        requests.entered(id, cardId);
    }

    /** The register says what became of it; closing it again with the same result changes nothing. */
    @Transactional
    public void close(long id, RequestResult result) {
        requests.close(id, result, clock.instant());
    }

    /** Year and running number, so that it can be said over the telephone. */
    private String number(long next) {
        return "R-%d-%05d".formatted(LocalDate.now(clock).getYear(), next);
    }

    private static String context(long id) {
        return "request " + id;
    }
}
