package org.suprovid.deadline;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** Changes of standards, for programs. */
@RestController
@RequestMapping("/api/v1/standards/{code}")
class ChangeApi {

    private final Previews previews;
    private final StandardChanges changes;

    ChangeApi(Previews previews, StandardChanges changes) {
        this.previews = previews;
        this.changes = changes;
    }

    @GetMapping("/draft/preview")
    @PreAuthorize(Allow.CONFIGURATION)
    Preview preview(@PathVariable String code, @RequestParam(defaultValue = "") String after) {
        return previews.of(code, after);
    }

    @PostMapping("/changes")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange propose(@PathVariable String code, @RequestBody ChangeProposal proposal) {
        return changes.propose(code, proposal.revision(), proposal.scope());
    }

    @GetMapping("/changes")
    @PreAuthorize(Allow.CONFIGURATION)
    List<ChangeHead> list(@PathVariable String code) {
        return changes.of(code);
    }

    @GetMapping("/changes/{id}")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange show(@PathVariable String code, @PathVariable long id) {
        return changes.find(code, id);
    }

    @GetMapping("/changes/{id}/deadlines")
    @PreAuthorize(Allow.CONFIGURATION)
    Slice<ChangeItem> items(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(required = false) ChangeItem.State state,
            @RequestParam(defaultValue = "0") long after) {
        return changes.items(code, id, state, after);
    }

    @PostMapping("/changes/{id}/approval")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange approve(@PathVariable String code, @PathVariable long id) {
        return changes.approve(code, id);
    }

    @PostMapping("/changes/{id}/rejection")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange reject(@PathVariable String code, @PathVariable long id) {
        return changes.reject(code, id);
    }

    @PostMapping("/changes/{id}/pause")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange pause(@PathVariable String code, @PathVariable long id) {
        return changes.pause(code, id);
    }

    @PostMapping("/changes/{id}/resumption")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange resume(@PathVariable String code, @PathVariable long id) {
        return changes.resume(code, id);
    }

    @PostMapping("/changes/{id}/retrial")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange retry(@PathVariable String code, @PathVariable long id) {
        return changes.retry(code, id);
    }

    @PostMapping("/changes/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange undo(@PathVariable String code, @PathVariable long id) {
        return changes.undo(code, id);
    }
}
