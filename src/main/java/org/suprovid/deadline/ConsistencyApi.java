package org.suprovid.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Whether all dates agree with their timers and tasks, for programs. */
@RestController
@RequestMapping("/api/v1/deadlines/check")
@Tag(name = "Deadlines")
class ConsistencyApi {

    private final Consistency consistency;

    ConsistencyApi(Consistency consistency) {
        this.consistency = consistency;
    }

    @Operation(summary = "What the last comparison found, and how far the next one has come; null where there is none")
    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    Answer show() {
        return new Answer(consistency.last().orElse(null), consistency.asked().orElse(null));
    }

    @Operation(summary = "Compare all dates now; it begins within seconds")
    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer check() {
        consistency.ask();
        return show();
    }

    /** @param running null if nobody asks for one */
    record Answer(CheckRun last, CheckProgress running) {}
}
