package org.suprovid.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** What is being typed, kept sealed until it is finished; only its writer sees it, or who took the case over. */
@Component
class Drafts {

    private static final Duration KEPT_BESIDE = Duration.ofDays(1);

    /** Over a weekend; nobody's key is ever destroyed, so words under it must not stay. */
    private static final Duration KEPT_OF_NOBODY = Duration.ofDays(3);

    private final DocumentMapper mapper;
    private final DraftSeal sealed;
    private final RowAccess access;
    private final Clock clock;

    Drafts(DocumentMapper mapper, DraftSeal sealed, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.sealed = sealed;
        this.access = access;
        this.clock = clock;
    }

    /** Answers of a draft and when they were saved. */
    record Kept(Map<String, Object> answers, OffsetDateTime savedAt) {}

    Optional<Kept> find(FormContext context) {
        return Optional.ofNullable(mapper.draft(key(context), CurrentActor.staffId(), clock.instant()))
                .flatMap(draft ->
                        sealed.unseal(context, draft.answers()).map(answers -> new Kept(answers, draft.savedAt())));
    }

    /** @param seen the draft that is written over, null for whichever there is @return empty if it is another by now */
    Optional<Instant> save(FormContext context, Map<String, Object> answers, DraftSeen seen) {
        List<FieldError> tooMuch = SizeLimit.check(answers);
        if (!tooMuch.isEmpty()) {
            throw new Problem.Invalid(tooMuch);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int kept = mapper.saveDraft(
                key(context),
                context.form(),
                CurrentActor.staffId(),
                context.isAboutNobody() ? null : context.personId(),
                sealed.seal(context, answers),
                now,
                context.isAboutNobody() ? now.plus(KEPT_OF_NOBODY) : null,
                seen);
        return kept == 0 ? Optional.empty() : Optional.of(now);
    }

    void handOver(long caseId, long from, long to) {
        access.asSystem(() -> mapper.handOverDrafts(matter(caseId), from, to));
    }

    /** The form is finished by the one who acts; who was slower keeps their own words for a day. */
    void finished(FormContext context) {
        Instant now = clock.instant();
        long writer = CurrentActor.staffId();
        access.asSystem(() -> mapper.finishDrafts(key(context), writer, now, now.plus(KEPT_BESIDE)));
    }

    /** Outlives the task: a plan review closes tasks, and the next round makes new ones for the same line. */
    private static String key(FormContext context) {
        return matter(context) + "/" + context.form() + "/" + context.subject();
    }

    private static String matter(FormContext context) {
        if (context.caseId() != null) {
            return matter(context.caseId());
        }
        if (context.requestId() != null) {
            return "request-" + context.requestId();
        }
        return context.isAboutNobody() ? "nobody" : "card-" + context.cardId();
    }

    private static String matter(long caseId) {
        return "case-" + caseId;
    }
}
