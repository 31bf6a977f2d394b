package org.suprovid.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** The directory of partners for programs. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "Partners", description = "Organisations that serve our clients: directory, people, agreements, answers")
class PartnerApi {

    private static final int SIZE = 50;
    private final DirectoryList list;
    private final PartnerSheets sheets;
    private final DirectoryEditing editing;

    PartnerApi(DirectoryList list, PartnerSheets sheets, DirectoryEditing editing) {
        this.list = list;
        this.sheets = sheets;
        this.editing = editing;
    }

    @Operation(summary = "One page of partners by name; pass 'next' as 'after' for the following page")
    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    Slice<DirectoryList.Line> list(@ParameterObject DirectoryQuery query) {
        return list.page(query, SIZE);
    }

    @Operation(summary = "One partner with its people, agreements and how it answers")
    @GetMapping(PartnerPages.CODE)
    @PreAuthorize(Allow.FIRST_CONTACT)
    PartnerSheet show(@PathVariable String code) {
        return sheets.of(code);
    }

    @Operation(summary = "Add a partner; answers with its code. 422 with every error at its field")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.SUPERVISION)
    Map<String, String> add(@RequestBody EntryForm entry) {
        return Map.of("code", editing.add(entry));
    }

    @Operation(summary = "Rewrite the directory entry of a partner; it counts as verified today")
    @PutMapping(PartnerPages.CODE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void change(@PathVariable String code, @RequestBody EntryForm entry) {
        editing.change(code, entry);
    }

    @Operation(summary = "The entry is still right as of today")
    @PostMapping(PartnerPages.CODE + "/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.CASEWORK)
    void verify(@PathVariable String code) {
        editing.verify(code);
    }

    @Operation(summary = "Send nobody there any more; what runs goes on")
    @PostMapping(PartnerPages.CODE + "/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void deactivate(@PathVariable String code) {
        editing.deactivate(code);
    }

    @Operation(summary = "Send clients there again")
    @PostMapping(PartnerPages.CODE + "/activation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void activate(@PathVariable String code) {
        editing.activate(code);
    }
}
