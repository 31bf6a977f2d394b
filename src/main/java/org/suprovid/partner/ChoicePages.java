package org.suprovid.partner;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.Option;
import org.suprovid.security.Allow;

/** What a page asks for while somebody chooses from the directory: nothing of it is a client's. */
@RestController
class ChoicePages {

    private final ChoiceLists lists;

    ChoicePages(ChoiceLists lists) {
        this.lists = lists;
    }

    @GetMapping(DirectoryChoices.PARTNERS)
    @PreAuthorize(Allow.CLIENT_DATA)
    List<Option> partners(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String chosen, Locale reader) {
        return lists.partners(q, chosen, reader);
    }

    @GetMapping(DirectoryChoices.CONTACTS)
    @PreAuthorize(Allow.CLIENT_DATA)
    List<Option> contacts(@RequestParam(defaultValue = "") String of) {
        return lists.contacts(of);
    }

    @GetMapping(DirectoryChoices.PEOPLE)
    @PreAuthorize(Allow.CLIENT_DATA)
    List<Option> people(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String chosen, Locale reader) {
        return lists.people(q, chosen, reader);
    }
}
