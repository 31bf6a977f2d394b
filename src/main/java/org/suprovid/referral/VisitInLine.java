package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.plan.LineKnowledge;

/** What the partner said stands in the form of the line already; only the client's mark is missing (R-PLAN-12, R-REF-70). */
@Component
@Transactional(readOnly = true)
class VisitInLine implements LineKnowledge {

    private final ReferralMapper mapper;
    private final ReferralStore store;

    VisitInLine(ReferralMapper mapper, ReferralStore store) {
        this.mapper = mapper;
        this.store = store;
    }

    @Override
    public Map<String, Object> of(long caseId, long lineId) {
        return mapper.ofLine(lineId).stream()
                .filter(referral ->
                        referral.isIssued() && referral.serviceState().isKnown())
                .findFirst()
                .map(store::open)
                .map(VisitInLine::answers)
                .orElse(Map.of());
    }

    private static Map<String, Object> answers(Referral referral) {
        Map<String, Object> known = new HashMap<>();
        known.put("heardFrom", List.of("PROVIDER"));
        if (referral.serviceState() == ServiceState.SERVED) {
            known.put("lineOutcome", "DONE");
            known.put("resultDate", referral.servedOn().toString());
            if (referral.words().result() != null) {
                known.put("result", referral.words().result());
            }
        } else {
            known.put("lineOutcome", "NOT_RECEIVED");
            known.put("nonReceiptReason", referral.nonReceiptReason());
        }
        return known;
    }
}
