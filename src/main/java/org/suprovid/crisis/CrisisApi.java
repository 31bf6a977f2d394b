package org.suprovid.crisis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Crises and crisis plans for programs. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Crises", description = "Reports of crises, the response to them, and the plan made before one comes")
class CrisisApi {

    private final Cases cases;
    private final Crises crises;
    private final CrisisReporting reporting;
    private final CrisisSheets sheets;
    private final CrisisPlanSheets plans;
    private final AccessLog log;

    CrisisApi(
            Cases cases,
            Crises crises,
            CrisisReporting reporting,
            CrisisSheets sheets,
            CrisisPlanSheets plans,
            AccessLog log) {
        this.cases = cases;
        this.crises = crises;
        this.reporting = reporting;
        this.sheets = sheets;
        this.plans = plans;
        this.log = log;
    }

    record CrisisReport(
            @NotNull @Schema(description = "Answers to the form crisis-report, by its keys")
                    Map<String, Object> answers) {}

    @Operation(summary = "The crises of a case, the newest first")
    @GetMapping("/crises")
    @PreAuthorize(Allow.CASEWORK)
    List<Crisis> ofCase(@PathVariable String number) {
        CaseFile file = cases.get(number);
        log.read("CRISIS", file.personId(), file.cardId(), file.id());
        return crises.ofCase(file.id());
    }

    @Operation(summary = "One crisis: what was reported, what is to be done, why it is due when it is")
    @GetMapping("/crises/{crisis}")
    @PreAuthorize(Allow.CASEWORK)
    CrisisSheet show(@PathVariable String number, @PathVariable int crisis, Locale reader) {
        CaseFile file = cases.get(number);
        log.read("CRISIS", file.personId(), file.cardId(), file.id());
        return sheets.of(file, crisis, reader);
    }

    @Operation(summary = "Report a crisis; those who must know are told at once, and the response begins")
    @PostMapping("/crises")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    Crisis report(@PathVariable String number, @Valid @RequestBody CrisisReport report) {
        return reporting.report(number, report.answers());
    }

    @Operation(summary = "The crisis plan in force with its versions")
    @GetMapping("/crisis-plan")
    @PreAuthorize(Allow.CASEWORK)
    CrisisPlanSheet plan(@PathVariable String number) {
        CrisisPlanSheet sheet = plans.of(number);
        CaseFile file = sheet.file();
        log.read("CRISIS_PLAN", file.personId(), file.cardId(), file.id());
        return sheet;
    }

    @Operation(summary = "Ask for the next version of the crisis plan; asked twice, it is one task")
    @PostMapping("/crisis-plan")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askForPlan(@PathVariable String number) {
        plans.ask(number);
    }
}
