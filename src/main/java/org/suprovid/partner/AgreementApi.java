package org.suprovid.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Agreements and responsible people of a partner for programs. */
@RestController
@RequestMapping("/api/v1/partners" + PartnerPages.CODE)
@Tag(name = "Partners")
class AgreementApi {

    private final Directory directory;
    private final Agreements agreements;
    private final AgreementEditing editing;
    private final PartnerContacts contacts;

    AgreementApi(Directory directory, Agreements agreements, AgreementEditing editing, PartnerContacts contacts) {
        this.directory = directory;
        this.agreements = agreements;
        this.editing = editing;
        this.contacts = contacts;
    }

    @Operation(summary = "Agreements with a partner and what each lacks today for a referral, the youngest first")
    @GetMapping("/agreements")
    @PreAuthorize(Allow.FIRST_CONTACT)
    List<AgreementStanding> agreements(@PathVariable String code) {
        return agreements.standings(directory.get(code).id());
    }

    @Operation(summary = "Record an agreement; 'renews' is the id of the one it follows. Answers with its id")
    @PostMapping("/agreements")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.SUPERVISION)
    Map<String, Long> add(
            @PathVariable String code, @RequestParam(required = false) Long renews, @RequestBody AgreementForm form) {
        return Map.of("id", editing.add(code, form, renews));
    }

    @Operation(summary = "Correct what is recorded of an agreement")
    @PutMapping("/agreements/{agreement}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void change(@PathVariable String code, @PathVariable long agreement, @RequestBody AgreementForm form) {
        editing.change(code, agreement, form);
    }

    @Operation(summary = "End an agreement from today; 409 if it is over")
    @PostMapping("/agreements/{agreement}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void end(@PathVariable String code, @PathVariable long agreement) {
        editing.end(code, agreement);
    }

    @Operation(summary = "Add a responsible person; answers with the id")
    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.SUPERVISION)
    Map<String, Long> contact(@PathVariable String code, @RequestBody ContactForm form) {
        return Map.of("id", contacts.put(form.contact(0, directory.get(code).id())));
    }

    @Operation(summary = "Rewrite a responsible person; not active for one who left")
    @PutMapping("/contacts/{contact}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.SUPERVISION)
    void contact(@PathVariable String code, @PathVariable long contact, @RequestBody ContactForm form) {
        contacts.put(form.contact(contact, directory.get(code).id()));
    }
}
