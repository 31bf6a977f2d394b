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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.FormView;
import org.suprovid.security.Allow;

/** The form of a one-time service for programs: read, kept, added to the sheet. */
@RestController
@RequestMapping("/api/v1/one-time")
@Tag(name = "One-time services")
class OneTimeFormApi {

    private final OneTimeRows rows;

    OneTimeFormApi(OneTimeRows rows) {
        this.rows = rows;
    }

    /** @param answers to the form {@code one-time-service}, by its keys */
    record NewRow(
            @NotNull @Schema(description = "One of the programmes the caller works for") Long programme,
            @NotNull @Schema(description = "Answers to the form one-time-service, by its keys")
                    Map<String, Object> answers) {}

    @GetMapping("/form")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "The form one-time-service: translated schema, what is known of the card or the draft")
    FormView form(@RequestParam long programme, @RequestParam(required = false) String card) {
        return rows.open(programme, card);
    }

    @PutMapping("/draft")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep a draft of the answers, for the caller alone")
    void draft(
            @RequestParam long programme,
            @RequestParam(required = false) String card,
            @RequestBody Map<String, Object> answers) {
        rows.saveDraft(programme, card, answers);
    }

    @PostMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a row; the answers are checked against the form one-time-service")
    void add(@RequestParam(required = false) String card, @Valid @RequestBody NewRow row) {
        rows.add(row.programme(), card, row.answers());
    }
}
