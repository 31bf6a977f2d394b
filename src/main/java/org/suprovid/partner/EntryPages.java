package org.suprovid.partner;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** Writing an entry of the directory. */
@Controller
@RequestMapping("/partners")
class EntryPages {

    private final Directory directory;
    private final DirectoryEditing editing;
    private final PartnerOptions options;

    EntryPages(Directory directory, DirectoryEditing editing, PartnerOptions options) {
        this.directory = directory;
        this.editing = editing;
        this.options = options;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String askNew(@ModelAttribute("answer") EntryForm answer, Locale reader, Model model) {
        return page(null, reader, model);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String add(
            @ModelAttribute("answer") EntryForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return FormErrors.kept(binding, () -> after.addAttribute("code", editing.add(answer)))
                ? PartnerPages.done("partner.added", after)
                : page(null, reader, model);
    }

    @GetMapping(PartnerPages.CODE + "/edit")
    @PreAuthorize(Allow.SUPERVISION)
    String ask(@PathVariable String code, Locale reader, Model model) {
        DirectoryEntry entry = directory.get(code);
        model.addAttribute("answer", EntryForm.of(entry));
        return page(entry, reader, model);
    }

    @PostMapping(PartnerPages.CODE + "/edit")
    @PreAuthorize(Allow.SUPERVISION)
    String change(
            @PathVariable String code,
            @ModelAttribute("answer") EntryForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        DirectoryEntry entry = directory.get(code);
        return FormErrors.kept(binding, () -> editing.change(code, answer))
                ? PartnerPages.done("partner.changed", after)
                : page(entry, reader, model);
    }

    private String page(DirectoryEntry entry, Locale reader, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("services", options.services(reader));
        model.addAttribute("kinds", options.kinds(reader));
        model.addAttribute("places", options.places(reader));
        model.addAttribute("papers", options.papers(reader));
        model.addAttribute("friendly", options.friendly(reader));
        model.addAttribute("costs", options.costs(reader));
        model.addAttribute("spoken", options.spoken(reader));
        return "partner/entry";
    }
}
