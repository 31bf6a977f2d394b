package org.suprovid.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases", description = "Cases: where they stand, what was promised, what has happened")
class CaseApi {

    private static final int SIZE = 50;
    private final CaseList list;
    private final Cases cases;
    private final CaseSheets sheets;
    private final Staircases staircases;
    private final Needs needs;
    private final Consents consents;
    private final Deadlines deadlines;
    private final Documents documents;
    private final AccessLog log;

    CaseApi(
            CaseList list,
            Cases cases,
            CaseSheets sheets,
            Staircases staircases,
            Needs needs,
            Consents consents,
            Deadlines deadlines,
            Documents documents,
            AccessLog log) {
        this.list = list;
        this.cases = cases;
        this.sheets = sheets;
        this.staircases = staircases;
        this.needs = needs;
        this.consents = consents;
        this.deadlines = deadlines;
        this.documents = documents;
        this.log = log;
    }

    /** A case with its steps, its needs and what became of the consent. */
    record CaseView(CaseFile file, Consent consent, List<Step> steps, List<Need> needs) {}

    @Operation(summary = "One page of cases, the newest first; pass 'next' as 'after' for the following page")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    Slice<CaseList.Line> list(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String after,
            Locale locale) {
        return list.page(new CaseFilter(q, mine, status, stage, overdue), after, SIZE, locale);
    }

    @Operation(summary = "One case with its stages and needs")
    @GetMapping("/{number}")
    @PreAuthorize(Allow.CASEWORK)
    CaseView show(@PathVariable String number, Locale locale) {
        CaseFile file = cases.get(number);
        log.read("CASE", file.personId(), file.cardId(), file.id());
        return new CaseView(file, consents.of(file), staircases.of(file, locale), needs.of(file.id()));
    }

    @Operation(summary = "What happened, the newest first; pass 'next' as 'before' for what happened earlier")
    @GetMapping("/{number}/timeline")
    @PreAuthorize(Allow.CASEWORK)
    Slice<TimelineTeller.Told> timeline(
            @PathVariable String number, @RequestParam(required = false) String before, Locale locale) {
        return sheets.timeline(cases.get(number), before, SIZE, locale);
    }

    @Operation(summary = "Every date that was promised, with the working behind it")
    @GetMapping("/{number}/deadlines")
    @PreAuthorize(Allow.CASEWORK)
    List<Deadline> deadlines(@PathVariable String number) {
        return deadlines.list(cases.get(number).id());
    }

    @Operation(
            summary = "Documents of a case without their answers, the newest first; pass 'next' as 'before' for older")
    @GetMapping("/{number}/documents")
    @PreAuthorize(Allow.CASEWORK)
    Slice<Document> documents(@PathVariable String number, @RequestParam(required = false) Long before) {
        return documents.ofCase(cases.get(number).id(), before, SIZE);
    }
}
