package org.suprovid.partner;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** Ending an agreement before its time: asks first and says what follows. */
@Controller
@RequestMapping("/partners" + PartnerPages.CODE + "/agreements/{agreement}/end")
class AgreementEndPages {

    private final Directory directory;
    private final Agreements agreements;
    private final AgreementEditing editing;

    AgreementEndPages(Directory directory, Agreements agreements, AgreementEditing editing) {
        this.directory = directory;
        this.agreements = agreements;
        this.editing = editing;
    }

    @GetMapping
    @PreAuthorize(Allow.SUPERVISION)
    String askEnd(@PathVariable String code, @PathVariable long agreement, Model model) {
        DirectoryEntry entry = directory.get(code);
        model.addAttribute("entry", entry);
        model.addAttribute("agreement", agreements.get(entry.id(), agreement));
        return "partner/agreement-end";
    }

    @PostMapping
    @PreAuthorize(Allow.SUPERVISION)
    String end(@PathVariable String code, @PathVariable long agreement, RedirectAttributes after) {
        editing.end(code, agreement);
        return PartnerPages.done("partner.agreement.ended", after);
    }
}
