package org.suprovid.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

@RestController
@RequestMapping("/api/v1/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "Cases")
class CaseActionApi {

    private final Cases cases;
    private final CaseChanges changes;
    private final Handovers handovers;

    CaseActionApi(Cases cases, CaseChanges changes, Handovers handovers) {
        this.cases = cases;
        this.changes = changes;
        this.handovers = handovers;
    }

    @Operation(summary = "Report a new problem; the case manager gets the task to describe it")
    @PostMapping("/problem")
    @PreAuthorize(Allow.CASEWORK)
    void problem(@PathVariable String number) {
        changes.reportProblem(cases.get(number).id());
    }

    @Operation(summary = "The client withdraws agreement: the work on all open cases of the card ends")
    @PostMapping("/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    void withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        required(withdrawal.reason(), "reason");
        changes.withdrawConsent(cases.get(number).id(), withdrawal);
    }

    @Operation(summary = "The person leaves before the plan is at its end: the work on this case ends")
    @PostMapping("/leaving")
    @PreAuthorize(Allow.CASEWORK)
    void leave(@PathVariable String number, @RequestBody Leaving leaving) {
        required(leaving.reason(), "reason");
        changes.leave(cases.get(number).id(), leaving.reason());
    }

    @Operation(summary = "The client has died: the work on all open cases of the card ends")
    @PostMapping("/death")
    @PreAuthorize(Allow.CASEWORK)
    void death(@PathVariable String number, @RequestBody Death death) {
        required(death.source(), "source");
        changes.reportDeath(cases.get(number).id(), death.on(), death.source());
    }

    @Operation(summary = "Pass the case to another case manager; open tasks go along")
    @PostMapping("/manager")
    @PreAuthorize(Allow.SUPERVISION)
    void changeManager(@PathVariable String number, @RequestBody Handover handover) {
        required(handover.manager(), "manager");
        required(handover.reason(), "reason");
        handovers.changeManager(cases.get(number).id(), handover.manager(), handover.substitute(), handover.reason());
    }

    @Operation(summary = "Say who stands in for the case manager; without a substitute it ends")
    @PostMapping("/substitute")
    @PreAuthorize(Allow.CASEWORK)
    void nameSubstitute(@PathVariable String number, @RequestBody Handover handover) {
        if (handover.substitute() != null) {
            required(handover.reason(), "reason");
        }
        handovers.nameSubstitute(cases.get(number).id(), handover.substitute(), handover.until(), handover.reason());
    }

    private static void required(Object value, String field) {
        if (value == null) {
            throw new Problem.Invalid(List.of(new FieldError(field, "casework.error.required")));
        }
    }
}
