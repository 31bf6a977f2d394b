package org.suprovid.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "Standards")
class ChangeApi {

    private final Previews previews;
    private final StandardChanges changes;

    ChangeApi(Previews previews, StandardChanges changes) {
        this.previews = previews;
        this.changes = changes;
    }

    @Operation(
            summary =
                    "Whom the draft would touch: open deadlines by case, old and new date; pass 'next' as 'after' for more")
    @GetMapping("/draft/preview")
    @PreAuthorize(Allow.CONFIGURATION)
    Preview preview(@PathVariable String code, @RequestParam(defaultValue = "") String after) {
        return previews.of(code, after);
    }

    @Operation(
            summary = "Propose the draft, for new cases only or for running ones too; another administrator approves")
    @PostMapping("/changes")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange propose(@PathVariable String code, @RequestBody ChangeProposal proposal) {
        return changes.propose(code, proposal.revision(), proposal.scope());
    }

    @Operation(summary = "All changes of the standard, the newest first")
    @GetMapping("/changes")
    @PreAuthorize(Allow.CONFIGURATION)
    List<ChangeHead> list(@PathVariable String code) {
        return changes.of(code);
    }

    @Operation(summary = "One change and how far it has come")
    @GetMapping("/changes/{id}")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange show(@PathVariable String code, @PathVariable long id) {
        return changes.find(code, id);
    }

    @Operation(summary = "What became of each deadline of a change; pass 'next' as 'after' for the following page")
    @GetMapping("/changes/{id}/deadlines")
    @PreAuthorize(Allow.CONFIGURATION)
    Slice<ChangeItem> items(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(required = false) ChangeItem.State state,
            @RequestParam(defaultValue = "0") long after) {
        return changes.items(code, id, state, after);
    }

    @Operation(summary = "Approve a change that somebody else has proposed")
    @PostMapping("/changes/{id}/approval")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange approve(@PathVariable String code, @PathVariable long id) {
        return changes.approve(code, id);
    }

    @Operation(summary = "Reject a proposed change and say why, or withdraw one's own")
    @PostMapping("/changes/{id}/rejection")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange reject(
            @PathVariable String code, @PathVariable long id, @RequestBody(required = false) ChangeRefusal refusal) {
        return changes.reject(code, id, refusal == null ? "" : refusal.reason());
    }

    @Operation(summary = "Pause a change that is being applied or taken back")
    @PostMapping("/changes/{id}/pause")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange pause(@PathVariable String code, @PathVariable long id) {
        return changes.pause(code, id);
    }

    @Operation(summary = "Go on with a paused change")
    @PostMapping("/changes/{id}/resumption")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange resume(@PathVariable String code, @PathVariable long id) {
        return changes.resume(code, id);
    }

    @Operation(summary = "Try the deadlines that failed once more")
    @PostMapping("/changes/{id}/retrial")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange retry(@PathVariable String code, @PathVariable long id) {
        return changes.retry(code, id);
    }

    @Operation(summary = "What taking the change back would do now")
    @GetMapping("/changes/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChanges.Undoing undoing(@PathVariable String code, @PathVariable long id) {
        return changes.undoing(code, id);
    }

    @Operation(summary = "Take a change back: every date becomes what it was")
    @PostMapping("/changes/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    StandardChange undo(@PathVariable String code, @PathVariable long id) {
        return changes.undo(code, id);
    }
}
