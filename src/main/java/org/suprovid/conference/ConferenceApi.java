package org.suprovid.conference;

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
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Conferences of cases for programs. */
@RestController
@RequestMapping("/api/v1/cases/{number}/conferences")
@Tag(name = "Conferences", description = "Conferences about cases: called, held, decided, carried out")
class ConferenceApi {

    private final Cases cases;
    private final ConferenceCalling calling;
    private final ConferenceSheets sheets;
    private final AccessLog log;

    ConferenceApi(Cases cases, ConferenceCalling calling, ConferenceSheets sheets, AccessLog log) {
        this.cases = cases;
        this.calling = calling;
        this.sheets = sheets;
        this.log = log;
    }

    /** @param answers to the form {@code conference-call}, by its keys */
    record ConferenceCall(
            @NotNull @Schema(description = "Answers to the form conference-call, by its keys")
                    Map<String, Object> answers) {}

    @Operation(summary = "The conferences of a case, the newest first")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    List<Conference> ofCase(@PathVariable String number) {
        CaseFile file = cases.get(number);
        log.read("CONFERENCE", file.personId(), file.cardId(), file.id());
        return sheets.ofCase(file.id());
    }

    @Operation(summary = "One conference: who meets when, what was decided, what is to be done by when")
    @GetMapping("/{conference}")
    @PreAuthorize(Allow.CASEWORK)
    ConferenceSheet show(@PathVariable String number, @PathVariable int conference, Locale reader) {
        CaseFile file = cases.get(number);
        log.read("CONFERENCE", file.personId(), file.cardId(), file.id());
        return sheets.of(file, conference, reader);
    }

    @Operation(summary = "Call a conference; everybody who takes part is invited")
    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.CREATED)
    Conference call(@PathVariable String number, @Valid @RequestBody ConferenceCall call) {
        return calling.call(number, call.answers());
    }
}
