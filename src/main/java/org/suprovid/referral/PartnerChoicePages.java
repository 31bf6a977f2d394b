package org.suprovid.referral;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.Option;
import org.suprovid.security.Allow;

/** What a form asks for while somebody chooses a partner: nothing of it is a client's. */
@RestController
class PartnerChoicePages {

    private final PartnerChoices choices;

    PartnerChoicePages(PartnerChoices choices) {
        this.choices = choices;
    }

    @GetMapping(PartnerChoices.PARTNERS)
    @PreAuthorize(Allow.CLIENT_DATA)
    List<Option> partners(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String chosen) {
        return choices.found(q, chosen);
    }

    @GetMapping(PartnerChoices.CONTACTS)
    @PreAuthorize(Allow.CLIENT_DATA)
    List<Option> contacts(@RequestParam(defaultValue = "") String of) {
        return choices.contacts(PartnerChoices.id(of).orElse(null));
    }
}
