package org.suprovid.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Identity;
import org.suprovid.client.People;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Submission;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.AccessLog;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/**
 * What somebody who goes along sees and writes, who need not see the referral: their own ways, as long as these lie ahead or are
 * not written down (R-ROLE-06, R-REF-31…33).
 */
@Component
@Transactional
class EscortDesk {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(14);
    private static final Set<String> TASKS = Set.of("UserTask_AccompanyClient", "UserTask_WriteAccompaniment");
    private final EscortMapper escorts;
    private final ReferralStore referrals;
    private final SlipMapper places;
    private final People people;
    private final StaffDirectory staff;
    private final UserTasks tasks;
    private final Documents documents;
    private final EscortNews news;
    private final AccessLog log;
    private final RowAccess access;
    private final Clock clock;

    EscortDesk(
            EscortMapper escorts,
            ReferralStore referrals,
            SlipMapper places,
            People people,
            StaffDirectory staff,
            UserTasks tasks,
            Documents documents,
            EscortNews news,
            AccessLog log,
            RowAccess access,
            Clock clock) {
        this.escorts = escorts;
        this.referrals = referrals;
        this.places = places;
        this.people = people;
        this.staff = staff;
        this.tasks = tasks;
        this.documents = documents;
        this.news = news;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /** Those ahead first, then what was written down in the last fortnight. */
    @Transactional(readOnly = true)
    public List<EscortRow> mine() {
        return access.asOneself(() -> escorts.ofStaff(CurrentActor.staffId(), shownSince()));
    }

    /**
     * What the reader wrote, as long as the list shows it.
     *
     * @throws Problem.NotFound if there is none, it was written by somebody else, or too long ago: all look the same
     */
    public EscortRecord record(String slip, int attempt) {
        return access.asOneself(() -> {
            Document document = escorts.written(slip, attempt, CurrentActor.staffId(), shownSince())
                    .flatMap(documents::find)
                    .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
            Referral referral = referrals.get(Long.parseLong(document.subject()));
            log.read("ESCORT", referral.personId(), referral.cardId(), referral.caseId());
            StaffMember worker = staff.find(referral.responsibleId()).orElseThrow();
            return EscortRecord.of(slip, documents.read(document), document, worker)
                    .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        });
    }

    /** @throws Problem.NotFound if there is none, or it is not the reader's: both look the same */
    public EscortSheet sheet(String slip) {
        return access.asOneself(() -> {
            EscortRow row = asked(slip);
            Referral referral = referrals.get(row.referralId());
            log.read("ESCORT", referral.personId(), referral.cardId(), referral.caseId());
            return new EscortSheet(
                    row,
                    calledBy(people.identity(referral.personId())),
                    places.place(referral.id()).orElseThrow(),
                    referral,
                    staff.find(referral.responsibleId()).orElseThrow());
        });
    }

    /**
     * Writes down what was done; the diagram goes on.
     *
     * @throws Problem.Invalid with every error at its field
     * @throws Problem.Conflict if it does not wait to be written down (any more)
     */
    public void write(String slip, EscortEntry entry, Locale writer) {
        access.asOneself(() -> {
            Referral referral = referrals.get(asked(slip).referralId());
            OpenTask task = tasks.ofBusinessKey(slip).stream()
                    .filter(open -> TASKS.contains(open.key()))
                    .findFirst()
                    .flatMap(open -> tasks.held(open.id()))
                    .orElseThrow(() -> new Problem.Conflict("escort.problem.notOpen"));
            Submission signed = documents.submit(form(task, referral, writer), entry.answers());
            tasks.complete(task.id(), signed.decisions());
            news.written(referral);
            return null;
        });
    }

    private Instant shownSince() {
        return clock.instant().minus(SHOWN_AFTERWARDS);
    }

    private EscortRow asked(String slip) {
        return escorts.asked(slip, CurrentActor.staffId()).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** The name for meeting, not the one in papers. */
    private static String calledBy(Identity client) {
        Object preferred = client.facts().get("preferredName");
        return String.valueOf(preferred == null ? client.facts().getOrDefault("givenName", "") : preferred);
    }

    private static FormContext form(OpenTask task, Referral referral, Locale writer) {
        return new FormContext(
                task.formId(),
                task.formDeploymentId(),
                task.id(),
                task.key(),
                referral.requestId(),
                referral.cardId(),
                referral.caseId(),
                referral.personId(),
                String.valueOf(referral.id()),
                writer);
    }
}
