package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Slips of clients who came once, for programs. */
@RestController
@RequestMapping("/api/v1/clients/{oneTimeCard}/referrals")
@Tag(name = "Referrals")
class OneTimeSlipApi {

    private final OneTimeSlips slips;
    private final AccessLog log;

    OneTimeSlipApi(OneTimeSlips slips, AccessLog log) {
        this.slips = slips;
        this.log = log;
    }

    @Operation(summary = "The referrals of a client who came once, the newest first")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    List<Referral> of(@PathVariable String oneTimeCard) {
        List<Referral> all = slips.of(oneTimeCard);
        all.stream().findFirst().ifPresent(one -> log.read("REFERRAL", one.personId(), one.cardId(), null));
        return all;
    }

    @Operation(summary = "Issue a slip; the answers are checked against the form referral-one-time")
    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    Referral issue(@PathVariable String oneTimeCard, @RequestBody Map<String, Object> answers) {
        return slips.issue(oneTimeCard, answers);
    }
}
