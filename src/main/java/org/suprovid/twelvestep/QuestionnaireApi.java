package org.suprovid.twelvestep;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.casework.Cases;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkState;
import org.suprovid.security.Allow;

/** Links to the questionnaire for programs; the secret of a link is told once, when it is made. */
@RestController
@RequestMapping("/api/v1/cases/{number}/questionnaire-links")
@Tag(name = "Twelve steps", description = "The model a client is served by, and reassessments")
class QuestionnaireApi {

    private final Cases cases;
    private final QuestionnaireLinks links;
    private final Clock clock;

    QuestionnaireApi(Cases cases, QuestionnaireLinks links, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.clock = clock;
    }

    /** One link that was made. */
    @Schema(name = "QuestionnaireLink")
    record Made(LinkState state, Instant issuedAt, Instant expiresAt, Instant usedAt, Instant revokedAt) {}

    @Operation(summary = "The links that a client was given to the questionnaire, the newest first")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    List<Made> list(@PathVariable String number) {
        return links.of(cases.get(number).id()).stream()
                .map(link -> new Made(
                        link.state(clock.instant()),
                        link.issuedAt(),
                        link.expiresAt(),
                        link.usedAt(),
                        link.revokedAt()))
                .toList();
    }

    @Operation(summary = "Make a link; one that was open opens nothing from here on")
    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    AnswerLink make(@PathVariable String number) {
        return links.renew(cases.get(number));
    }

    @Operation(summary = "Revoke the link that is open")
    @DeleteMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String number) {
        links.revoke(cases.get(number).id());
    }
}
