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
import org.suprovid.security.Allow;

/** The standards in force, for programs. */
@RestController
@RequestMapping("/api/v1/standards")
@Tag(name = "Standards")
class StandardApi {

    private final Standards standards;
    private final NewStandards adding;

    StandardApi(Standards standards, NewStandards adding) {
        this.standards = standards;
        this.adding = adding;
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

    @Operation(summary = "One standard in the version that is in force")
    @GetMapping("/{code}")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    StandardVersion current(@PathVariable String code) {
        return standards.current(code);
    }
}
