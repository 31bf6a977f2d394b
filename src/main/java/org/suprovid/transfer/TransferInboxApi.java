package org.suprovid.transfer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
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

/** Transfers for programs, as the receiving side sees them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Transfers")
class TransferInboxApi {

    private final TransferReceipts receipts;
    private final TransferInbox inbox;
    private final TransferSheets sheets;

    TransferInboxApi(TransferReceipts receipts, TransferInbox inbox, TransferSheets sheets) {
        this.receipts = receipts;
        this.inbox = inbox;
        this.sheets = sheets;
    }

    @Operation(summary = "What was sent to the caller or the caller's programmes; what waits for an answer first")
    @GetMapping("/transfers")
    @PreAuthorize(Allow.CASEWORK)
    List<TransferInbox.Arrival> arrivals() {
        return inbox.arrivals();
    }

    @Operation(summary = "One that was sent to the caller: its package, and nothing else of the case")
    @GetMapping("/transfers/{id}")
    @PreAuthorize(Allow.CASEWORK)
    TransferSheet arrived(@PathVariable long id, Locale reader) {
        return sheets.of(id, reader);
    }

    @Operation(summary = "Acknowledge receipt: the client and everything open are the receiver's from now on")
    @PostMapping("/transfers/{id}/receipt")
    @PreAuthorize(Allow.CASEWORK)
    Transfer accept(@PathVariable long id) {
        return receipts.accept(id);
    }

    @Operation(summary = "Ask the sender something before taking over")
    @PostMapping("/transfers/{id}/question")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable long id, @RequestBody Question question) {
        receipts.ask(id, question.words());
    }

    @Operation(summary = "Do not take the client over; the case stays where and as it is")
    @PostMapping("/transfers/{id}/refusal")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable long id, @RequestBody Refusal refusal) {
        receipts.refuse(id, refusal.reason(), refusal.words());
    }
}
