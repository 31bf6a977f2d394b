package org.suprovid.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Anchors of deadlines that no module knows yet, as a test sets them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestAnchors implements AnchorSource {

    private final Map<DeadlineKey, Anchor> known = new ConcurrentHashMap<>();

    @Override
    public Set<String> codes() {
        return Set.of(
                "COMPLAINT",
                "REF_CONTROL_VISIT",
                "REF_CHECK_1W",
                "CONSENT_SIGN",
                "CONFIRM_TEST",
                "MED_REGISTRATION",
                "ART_PRESCRIBED",
                "REASSESSMENT");
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return Optional.ofNullable(known.get(DeadlineKey.ofCase(caseId, code, subject)));
    }

    void set(long caseId, String code, String subject, Anchor anchor) {
        known.put(DeadlineKey.ofCase(caseId, code, subject), anchor);
    }
}
