package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

@RestController
@Tag(name = "Referrals", description = "Slips, what came of them, and the four checks")
class ReferralApi {

    private static final String REFERRAL = "/api/v1/referrals/{slip}";
    private final ReferralSheets sheets;
    private final ReferralActions actions;
    private final Referrals referrals;
    private final Cases cases;
    private final AccessLog log;

    ReferralApi(ReferralSheets sheets, ReferralActions actions, Referrals referrals, Cases cases, AccessLog log) {
        this.sheets = sheets;
        this.actions = actions;
        this.referrals = referrals;
        this.cases = cases;
        this.log = log;
    }

    @Operation(summary = "The referrals of a case, the newest first; those the client only thinks about have no slip")
    @GetMapping("/api/v1/cases/{number}/referrals")
    @PreAuthorize(Allow.CASEWORK)
    List<Referral> ofCase(@PathVariable String number) {
        var file = cases.get(number);
        log.read("REFERRAL", file.personId(), file.cardId(), file.id());
        return referrals.ofCase(file.id());
    }

    @Operation(summary = "One referral with what was said of it, its checks and why they are due when they are")
    @GetMapping(REFERRAL)
    @PreAuthorize(Allow.CASEWORK)
    ReferralSheet show(@PathVariable String slip, Locale locale) {
        ReferralSheet sheet = sheets.of(slip, locale);
        Referral referral = sheet.referral();
        log.read("REFERRAL", referral.personId(), referral.cardId(), referral.caseId());
        return sheet;
    }

    @Operation(summary = "The client chooses anew about the checks: YES, NO or PARTLY with ways")
    @PostMapping(REFERRAL + "/choice")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String slip, @RequestBody ReferralActionPages.Choice choice) {
        actions.choose(slip, choice);
    }

    @Operation(summary = "Set a control date, which no calendar moves")
    @PostMapping(REFERRAL + "/control")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void control(@PathVariable String slip, @RequestBody ReferralActionPages.Control control) {
        actions.control(slip, control.on());
    }

    @Operation(summary = "Say on a partner's behalf what came of the visit; late answers count")
    @PostMapping(REFERRAL + "/answer")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String slip, @RequestBody VisitEntry entry) {
        actions.answer(slip, entry);
    }

    @Operation(summary = "The referral is void: nothing is checked, asked or passed on any more")
    @PostMapping(REFERRAL + "/cancel")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String slip, @RequestBody ReferralActionPages.Cancellation cancellation) {
        actions.cancel(slip, cancellation.reason());
    }
}
