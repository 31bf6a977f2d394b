package org.suprovid.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.DeadlineExtensions;
import org.suprovid.deadline.ExtensionAsked;
import org.suprovid.deadline.ExtensionRoom;
import org.suprovid.security.Allow;

@RestController
@RequestMapping("/api/v1/cases/{number}/deadlines/{deadline}/extension")
@Tag(name = "Cases")
class ExtensionApi {

    private final Cases cases;
    private final DeadlineExtensions extensions;

    ExtensionApi(Cases cases, DeadlineExtensions extensions) {
        this.cases = cases;
        this.extensions = extensions;
    }

    @Operation(summary = "How much more time may be given for a deadline, and how often")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    ExtensionRoom room(@PathVariable String number, @PathVariable long deadline) {
        return extensions.room(cases.get(number).id(), deadline);
    }

    @Operation(summary = "Give more time for a deadline; its timers and its task move along")
    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    Deadline extend(@PathVariable String number, @PathVariable long deadline, @RequestBody ExtensionAsked asked) {
        return extensions.extend(cases.get(number).id(), deadline, asked);
    }
}
