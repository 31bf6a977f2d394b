package org.suprovid.client;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Links between clients for programs. */
@RestController
@RequestMapping("/api/v1/clients/{card}/family")
@Tag(name = "Clients")
class FamilyApi {

    private final Cards cards;
    private final Family family;

    FamilyApi(Cards cards, Family family) {
        this.cards = cards;
        this.family = family;
    }

    /** A linked person as programs read it. */
    @Schema(name = "Relative", description = "A client linked with this one, by consent of both")
    record Entry(
            @Schema(description = "Id of the link") long id,
            @Schema(description = "What the other person is to this client") FamilyRelation relation,
            @Schema(description = "Number of the other person's newest card") String card,
            @Schema(description = "When this client agreed") LocalDate consentOn,
            @Schema(description = "When the other person agreed") LocalDate relativeConsentOn) {}

    @GetMapping
    @PreAuthorize(Allow.CLIENT_DATA)
    @Operation(summary = "People linked with this client whom the caller may see as well")
    List<Entry> family(@PathVariable String card) {
        return family.of(cards.get(card)).stream()
                .map(one -> new Entry(one.link(), one.relation(), one.card(), one.consentOn(), one.relativeConsentOn()))
                .toList();
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Link with the client of another card; both have agreed")
    void link(@PathVariable String card, @RequestBody FamilyConsents consents) {
        family.link(cards.get(card), consents);
    }

    @PostMapping("/{link}/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "One of the two withdraws consent: the link ends")
    void withdraw(@PathVariable String card, @PathVariable long link, @RequestBody FamilyWithdrawal withdrawal) {
        family.withdraw(cards.get(card), link, withdrawal);
    }
}
