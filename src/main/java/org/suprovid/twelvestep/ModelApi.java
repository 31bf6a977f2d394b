package org.suprovid.twelvestep;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Models of service and reassessments for programs. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Twelve steps", description = "The model a client is served by, and reassessments")
class ModelApi {

    private final Cases cases;
    private final ModelChoices choices;
    private final Assessments assessments;
    private final ModelRequests requests;
    private final AccessLog log;

    ModelApi(Cases cases, ModelChoices choices, Assessments assessments, ModelRequests requests, AccessLog log) {
        this.cases = cases;
        this.choices = choices;
        this.assessments = assessments;
        this.requests = requests;
        this.log = log;
    }

    @Operation(summary = "The choices of model in a case, the newest first")
    @GetMapping("/models")
    @PreAuthorize(Allow.CASEWORK)
    List<ModelChoice> models(@PathVariable String number) {
        return choices.of(cases.get(number).id());
    }

    @Operation(summary = "How the client marks the own condition, in the order of time")
    @GetMapping("/self-ratings")
    @PreAuthorize(Allow.CASEWORK)
    List<SelfRating> ratings(@PathVariable String number) {
        CaseFile file = cases.get(number);
        log.read("SELF_RATING", file.personId(), file.cardId(), file.id());
        return assessments.ratings(file.id());
    }

    @Operation(summary = "Have the model chosen anew")
    @PostMapping("/models")
    @PreAuthorize(Allow.SUPERVISION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseAnew(@PathVariable String number) {
        requests.askForSwitch(number);
    }

    @Operation(summary = "Reassess now, before the standard asks for it")
    @PostMapping("/reassessments")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassess(@PathVariable String number) {
        requests.askForReassessment(number);
    }
}
