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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** Agreements with one partner: made, corrected, renewed, ended (R-DOC-24). */
@Controller
@RequestMapping("/partners" + PartnerPages.CODE + "/agreements")
class AgreementPages {

    private final Directory directory;
    private final Agreements agreements;
    private final AgreementEditing editing;
    private final PartnerContacts contacts;
    private final PartnerOptions options;

    AgreementPages(
            Directory directory,
            Agreements agreements,
            AgreementEditing editing,
            PartnerContacts contacts,
            PartnerOptions options) {
        this.directory = directory;
        this.agreements = agreements;
        this.editing = editing;
        this.contacts = contacts;
        this.options = options;
    }

    /** @param renews id of the agreement that the new one follows */
    @GetMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String askNew(@PathVariable String code, @RequestParam(required = false) Long renews, Locale reader, Model model) {
        model.addAttribute(
                "answer",
                renews == null
                        ? AgreementForm.blank()
                        : AgreementForm.after(agreements.get(directory.get(code).id(), renews)));
        return page(code, null, renews, reader, model);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String add(
            @PathVariable String code,
            @RequestParam(required = false) Long renews,
            @ModelAttribute("answer") AgreementForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return FormErrors.kept(binding, () -> editing.add(code, answer, renews))
                ? PartnerPages.done("partner.agreement.kept", after)
                : page(code, null, renews, reader, model);
    }

    @GetMapping("/{agreement}")
    @PreAuthorize(Allow.SUPERVISION)
    String ask(@PathVariable String code, @PathVariable long agreement, Locale reader, Model model) {
        model.addAttribute(
                "answer", AgreementForm.of(agreements.get(directory.get(code).id(), agreement)));
        return page(code, agreement, null, reader, model);
    }

    @PostMapping("/{agreement}")
    @PreAuthorize(Allow.SUPERVISION)
    String change(
            @PathVariable String code,
            @PathVariable long agreement,
            @ModelAttribute("answer") AgreementForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return FormErrors.kept(binding, () -> editing.change(code, agreement, answer))
                ? PartnerPages.done("partner.agreement.kept", after)
                : page(code, agreement, null, reader, model);
    }

    private String page(String code, Long agreement, Long renews, Locale reader, Model model) {
        DirectoryEntry entry = directory.get(code);
        model.addAttribute("entry", entry);
        model.addAttribute("agreement", agreement);
        model.addAttribute("renews", renews);
        model.addAttribute("kinds", options.agreementKinds(reader));
        model.addAttribute("renewals", options.renewals(reader));
        model.addAttribute("contacts", options.contacts(contacts.of(entry.id())));
        model.addAttribute("services", options.services(entry.services(), reader));
        return "partner/agreement";
    }
}
