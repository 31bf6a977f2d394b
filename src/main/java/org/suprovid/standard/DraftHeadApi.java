package org.suprovid.standard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** What the draft of a standard's next version says about itself, for programs, and its end. */
@RestController
@RequestMapping("/api/v1/standards/{code}/draft")
@Tag(name = "Standards")
class DraftHeadApi {

    private final StandardDrafts drafts;
    private final DraftHeading heading;
    private final DraftViews views;

    DraftHeadApi(StandardDrafts drafts, DraftHeading heading, DraftViews views) {
        this.drafts = drafts;
        this.heading = heading;
        this.views = views;
    }

    @Operation(summary = "Set the day from which it holds, its calendar and why")
    @PutMapping("/head")
    @PreAuthorize(Allow.CONFIGURATION)
    DraftApi.Answer head(@PathVariable String code, @RequestParam int seen, @RequestBody DraftHead head) {
        heading.setHead(code, seen, head);
        return DraftApi.Answer.of(views.of(code));
    }

    @Operation(summary = "Set the standard it differs from, in the version in force; without a code it stands alone")
    @PutMapping("/base")
    @PreAuthorize(Allow.CONFIGURATION)
    DraftApi.Answer base(@PathVariable String code, @RequestParam int seen, @RequestBody Base base) {
        heading.setBase(code, seen, base.code());
        return DraftApi.Answer.of(views.of(code));
    }

    @Operation(summary = "Discard the draft; its number is not used again")
    @DeleteMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String code) {
        drafts.discard(code);
    }

    /** @param code of a standard, null if the draft stands alone */
    record Base(String code) {}
}
