package org.suprovid.transfer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.casework.Cases;
import org.suprovid.security.Allow;

/** Transfers for programs, as the sending side sees them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Transfers", description = "Passing clients on to another programme or another organisation")
class TransferApi {

    private final Cases cases;
    private final TransferMapper mapper;
    private final TransferRequesting requesting;
    private final TransferTakingBack takingBack;
    private final TransferSheets sheets;

    TransferApi(
            Cases cases,
            TransferMapper mapper,
            TransferRequesting requesting,
            TransferTakingBack takingBack,
            TransferSheets sheets) {
        this.cases = cases;
        this.mapper = mapper;
        this.requesting = requesting;
        this.takingBack = takingBack;
        this.sheets = sheets;
    }

    /** @param answers to the form {@code transfer-request}, by its keys */
    record TransferRequest(
            @NotNull @Schema(description = "Answers to the form transfer-request, by its keys")
                    Map<String, Object> answers) {}

    @Operation(summary = "The transfers of a case, the newest first")
    @GetMapping("/cases/{number}/transfers")
    @PreAuthorize(Allow.CASEWORK)
    List<Transfer> ofCase(@PathVariable String number) {
        return mapper.ofCase(cases.get(number).id());
    }

    @Operation(summary = "One transfer: the newest package, what was asked back, why it is due when it is")
    @GetMapping("/cases/{number}/transfers/{transfer}")
    @PreAuthorize(Allow.CASEWORK)
    TransferSheet show(@PathVariable String number, @PathVariable int transfer, Locale reader) {
        return sheets.of(number, transfer, reader);
    }

    @Operation(summary = "Ask to pass the client on; next the client is asked, then the supervisor")
    @PostMapping("/cases/{number}/transfers")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    Transfer request(@PathVariable String number, @Valid @RequestBody TransferRequest request) {
        return requesting.request(number, request.answers());
    }

    @Operation(summary = "Take a transfer back before its receipt is acknowledged; the case stays as it was")
    @PostMapping("/cases/{number}/transfers/{transfer}/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @PathVariable int transfer, @RequestBody TakingBack answer) {
        takingBack.withdraw(number, transfer, answer.reason(), answer.words());
    }
}
