package org.suprovid.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;

/** What is being typed, kept sealed until it is finished; only its writer sees it, or who took the case over. */
@Component
class Drafts {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String CONTEXT = "draft";
    private static final Duration KEPT_BESIDE = Duration.ofDays(1);
    private final DocumentMapper mapper;
    private final SealedJson sealed;
    private final RowAccess access;
    private final Clock clock;

    Drafts(DocumentMapper mapper, SealedJson sealed, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.sealed = sealed;
        this.access = access;
        this.clock = clock;
    }

    /** Answers of a draft and when they were saved. */
    record Kept(Map<String, Object> answers, OffsetDateTime savedAt) {}

    Optional<Kept> find(FormContext context) {
        return Optional.ofNullable(mapper.draft(key(context), CurrentActor.staffId(), clock.instant()))
                .flatMap(draft -> sealed.unseal(context.personId(), draft.answers(), CONTEXT, MAP)
                        .map(answers -> new Kept(answers, draft.savedAt())));
    }

    void save(FormContext context, Map<String, Object> answers) {
        List<FieldError> tooMuch = SizeLimit.check(answers);
        if (!tooMuch.isEmpty()) {
            throw new Problem.Invalid(tooMuch);
        }
        byte[] kept = sealed.seal(context.personId(), answers, CONTEXT);
        mapper.saveDraft(
                key(context), context.form(), CurrentActor.staffId(), context.personId(), kept, clock.instant());
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
        String matter = context.caseId() != null
                ? matter(context.caseId())
                : context.requestId() != null ? "request-" + context.requestId() : "card-" + context.cardId();
        return matter + "/" + context.form() + "/" + context.subject();
    }

    private static String matter(long caseId) {
        return "case-" + caseId;
    }
}
