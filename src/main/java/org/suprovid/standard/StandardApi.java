package org.suprovid.standard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** The standards in force, for programs. */
@RestController
@RequestMapping("/api/v1/standards")
@Tag(name = "Standards")
class StandardApi {

    private static final int PAGE = 100;
    private final Standards standards;
    private final NewStandards adding;
    private final StandardHistory history;

    StandardApi(Standards standards, NewStandards adding, StandardHistory history) {
        this.standards = standards;
        this.adding = adding;
        this.history = history;
    }

    @Operation(summary = "All standards in the version that is in force")
    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION_READ)
    List<StandardVersion> inForce() {
        return standards.inForce();
    }

    @Operation(summary = "The first draft of a new donor's standard; nothing holds until it is approved")
    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.CREATED)
    StandardVersion add(@RequestBody NewStandard standard) {
        return adding.add(standard);
    }

    @Operation(summary = "One standard as the file that can be imported; the version in force unless another is named")
    @GetMapping(path = "/{code}/standard.yaml", produces = StandardPages.YAML)
    @PreAuthorize(Allow.CONFIGURATION_READ)
    ResponseEntity<String> yaml(@PathVariable String code, @RequestParam(required = false) Integer version) {
        StandardVersion wanted = version == null ? standards.current(code) : standards.version(code, version);
        return StandardDownload.of(wanted, standards.yaml(wanted));
    }

    @Operation(summary = "Who changed what and when, the newest first; pass 'next' as 'before' for what is older")
    @GetMapping("/{code}/history")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    Slice<HistoryEntry> history(
            @PathVariable String code, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        standards.currentOrNext(code);
        return Slice.of(history.of(code, before, PAGE + 1), PAGE, entry -> String.valueOf(entry.id()));
    }

    @Operation(summary = "One standard in the version that is in force")
    @GetMapping("/{code}")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    StandardVersion current(@PathVariable String code) {
        return standards.current(code);
    }
}
