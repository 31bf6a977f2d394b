package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.HouseSeal;
import org.suprovid.platform.Problem;

/**
 * How it went, and what to do better next time (R-12S-10a). The latter is asked for without names, and is sealed: a paragraph
 * may tell of somebody all the same.
 */
@Component
class Hindsight {

    static final List<String> VERDICTS = List.of("WELL", "SHORTCOMINGS", "NOBODY_CAME");
    private final ActivityMapper mapper;
    private final HouseSeal seal;
    private final Clock clock;

    Hindsight(ActivityMapper mapper, HouseSeal seal, Clock clock) {
        this.mapper = mapper;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * It is over.
     *
     * @param shortcomings null or empty if it could not be better
     * @throws Problem.Invalid with every error at its field
     */
    void keep(long activity, String verdict, String shortcomings) {
        String said = shortcomings == null ? "" : shortcomings.strip();
        FieldErrors errors = ActivityRules.errors().optional("shortcomings", said, FieldErrors.PARAGRAPH);
        ActivityRules.oneOf(errors, "verdict", verdict, VERDICTS);
        errors.refuse();
        byte[] kept = said.isEmpty() ? null : seal.seal(said, context(activity));
        mapper.judge(activity, verdict, kept, LocalDate.now(clock));
    }

    /** Empty if nothing was said, or it is not for this actor. */
    String of(long activity) {
        return mapper.hindsight(activity)
                .map(words -> seal.unseal(words, context(activity)))
                .orElse("");
    }

    private static String context(long activity) {
        return "activity " + activity;
    }
}
