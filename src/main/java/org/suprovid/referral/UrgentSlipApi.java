package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Slips in a crisis, for programs. */
@RestController
@Tag(name = "Referrals")
class UrgentSlipApi {

    private final UrgentSlips slips;

    UrgentSlipApi(UrgentSlips slips) {
        this.slips = slips;
    }

    @Operation(
            summary =
                    "Issue a slip in a crisis, outside the plan; the answers are checked against the form referral-urgent")
    @PostMapping("/api/v1/cases/{number}/urgent-slips")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    Referral issue(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        return slips.issue(number, answers);
    }
}
