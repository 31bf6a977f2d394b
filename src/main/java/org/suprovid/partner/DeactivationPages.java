package org.suprovid.partner;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** Sending nobody to a partner any more: asks first and names what runs there. */
@Controller
@RequestMapping("/partners" + PartnerPages.CODE)
class DeactivationPages {

    private final PartnerSheets sheets;
    private final DirectoryEditing editing;
    private final List<PartnerUse> uses;

    DeactivationPages(PartnerSheets sheets, DirectoryEditing editing, List<PartnerUse> uses) {
        this.sheets = sheets;
        this.editing = editing;
        this.uses = uses;
    }

    @GetMapping("/deactivation")
    @PreAuthorize(Allow.SUPERVISION)
    String askDeactivation(@PathVariable String code, Model model) {
        PartnerSheet sheet = sheets.of(code);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "running",
                uses.stream().map(use -> use.with(sheet.entry().id())).toList());
        return "partner/deactivation";
    }

    @PostMapping("/deactivation")
    @PreAuthorize(Allow.SUPERVISION)
    String deactivate(@PathVariable String code, RedirectAttributes after) {
        editing.deactivate(code);
        return PartnerPages.done("partner.deactivated", after);
    }

    @PostMapping("/activation")
    @PreAuthorize(Allow.SUPERVISION)
    String activate(@PathVariable String code, RedirectAttributes after) {
        editing.activate(code);
        return PartnerPages.done("partner.activated", after);
    }
}
