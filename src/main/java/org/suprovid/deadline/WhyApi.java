package org.suprovid.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Why a date is what it is, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Deadlines")
class WhyApi {

    private final Explanations explanations;

    WhyApi(Explanations explanations) {
        this.explanations = explanations;
    }

    @Operation(summary = "One promised date with its why, and the case or slip it belongs to")
    @GetMapping("/deadlines/{id:\\d+}")
    @PreAuthorize(Allow.CLIENT_DATA)
    Explained show(@PathVariable long id) {
        return explanations.of(id);
    }

    @Operation(summary = "The promised date that a task keeps, with its why")
    @GetMapping("/tasks/{id}/deadline")
    @PreAuthorize(Allow.CLIENT_DATA)
    Explained ofTask(@PathVariable String id) {
        return explanations.ofTask(id);
    }

    @Operation(summary = "Why a date that a change of a standard touches is what it is now")
    @GetMapping("/standards/{code}/deadlines/{deadline:\\d+}")
    @PreAuthorize(Allow.CONFIGURATION)
    Reckoning ofStandard(@PathVariable String code, @PathVariable long deadline) {
        return explanations.ofStandard(code, deadline);
    }
}
