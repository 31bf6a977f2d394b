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

/** The responsible people of one partner (R-REF-16). */
@Controller
@RequestMapping("/partners" + PartnerPages.CODE + "/contacts")
class ContactPages {

    private static final String KEPT = "partner.contact.kept";
    private final Directory directory;
    private final PartnerContacts contacts;
    private final PartnerOptions options;

    ContactPages(Directory directory, PartnerContacts contacts, PartnerOptions options) {
        this.directory = directory;
        this.contacts = contacts;
        this.options = options;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String askNew(@PathVariable String code, Locale reader, Model model) {
        model.addAttribute("answer", new ContactForm("", "", "", "", "uk", true));
        return page(code, null, reader, model);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.SUPERVISION)
    String add(
            @PathVariable String code,
            @ModelAttribute("answer") ContactForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return kept(code, 0, answer, binding) ? PartnerPages.done(KEPT, after) : page(code, null, reader, model);
    }

    @GetMapping("/{contact}")
    @PreAuthorize(Allow.SUPERVISION)
    String ask(@PathVariable String code, @PathVariable long contact, Locale reader, Model model) {
        PartnerContact known = contacts.get(directory.get(code).id(), contact);
        model.addAttribute("answer", ContactForm.of(known));
        return page(code, known, reader, model);
    }

    @PostMapping("/{contact}")
    @PreAuthorize(Allow.SUPERVISION)
    String change(
            @PathVariable String code,
            @PathVariable long contact,
            @ModelAttribute("answer") ContactForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        PartnerContact known = contacts.get(directory.get(code).id(), contact);
        return kept(code, contact, answer, binding) ? PartnerPages.done(KEPT, after) : page(code, known, reader, model);
    }

    private boolean kept(String code, long id, ContactForm answer, BindingResult binding) {
        return FormErrors.kept(
                binding,
                () -> contacts.put(answer.contact(id, directory.get(code).id())));
    }

    private String page(String code, PartnerContact known, Locale reader, Model model) {
        model.addAttribute("entry", directory.get(code));
        model.addAttribute("known", known);
        model.addAttribute("languages", options.writtenIn(reader));
        return "partner/contact";
    }
}
