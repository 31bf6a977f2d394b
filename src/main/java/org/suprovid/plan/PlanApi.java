package org.suprovid.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
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
import org.suprovid.security.Allow;

@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Plans", description = "Service plans of a case, version by version")
class PlanApi {

    private final PlanReading reading;
    private final CaseContracts contracts;

    PlanApi(PlanReading reading, CaseContracts contracts) {
        this.reading = reading;
        this.contracts = contracts;
    }

    @Operation(summary = "Every version of the plans of a case with its lines: КМ-1 before КМ-2, newest first")
    @GetMapping("/plans")
    @PreAuthorize(Allow.CLIENT_DATA)
    List<PlanView> plans(@PathVariable String number, Locale locale) {
        return reading.history(number, locale);
    }

    @Operation(summary = "Keep the case contract as signed; the answers are checked against the form case-contract")
    @PostMapping("/contract")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.CASEWORK)
    void sign(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        contracts.sign(number, answers);
    }

    @Operation(summary = "Work on a line has begun; 409 if the line is finished or its version is over")
    @PostMapping("/lines/{line}/begin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.CASEWORK)
    void begin(@PathVariable String number, @PathVariable long line) {
        reading.begin(number, line);
    }
}
