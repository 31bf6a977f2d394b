package org.suprovid.client;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.FormView;
import org.suprovid.security.Allow;

/** The form of an open card for programs: read, kept, signed once more. */
@RestController
@RequestMapping("/api/v1/clients/{card}")
@Tag(name = "Clients")
class CardFormApi {

    private final CardChanges changes;

    CardFormApi(CardChanges changes) {
        this.changes = changes;
    }

    /** @param answers to the form {@code client-card}, by its keys, all of them */
    record Change(
            @NotNull @Schema(description = "CHANGED: something is new; CORRECTED: it was wrong") CardChange reason,
            @NotNull @Schema(description = "Answers to the form client-card, by its keys")
                    Map<String, Object> answers) {}

    @GetMapping("/form")
    @PreAuthorize(Allow.CASEWORK)
    @Operation(
            summary = "The form client-card of an open card: translated schema, what stands in the card or the draft")
    FormView form(@PathVariable String card) {
        return changes.open(card);
    }

    @PutMapping("/draft")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep a draft of the answers, for the caller alone")
    void draft(@PathVariable String card, @RequestBody Map<String, Object> answers) {
        changes.saveDraft(card, answers);
    }

    @PutMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign a filled card once more; the version before is kept")
    void change(@PathVariable String card, @Valid @RequestBody Change change) {
        changes.change(card, change.reason(), change.answers());
    }
}
