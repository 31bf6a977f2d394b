package org.suprovid.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
import org.suprovid.document.Option;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** Linking a client with a relative who is a client too, as both agree (SC-01, R-CARD-04). */
@Controller
@RequestMapping("/clients/{number}/family")
class FamilyPages {

    private final Cards cards;
    private final Family family;
    private final MessageSource texts;

    FamilyPages(Cards cards, Family family, MessageSource texts) {
        this.cards = cards;
        this.family = family;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(
            @PathVariable String number, @ModelAttribute("answer") FamilyConsents answer, Model model, Locale reader) {
        model.addAttribute("card", cards.get(number));
        model.addAttribute("relations", relations(reader));
        return "client/family-link";
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    String link(
            @PathVariable String number,
            @ModelAttribute("answer") FamilyConsents answer,
            BindingResult binding,
            Model model,
            Locale reader,
            RedirectAttributes redirect) {
        return FormErrors.kept(binding, () -> family.link(cards.get(number), answer))
                ? done(number, redirect)
                : ask(number, answer, model, reader);
    }

    private List<Option> relations(Locale reader) {
        return Arrays.stream(FamilyRelation.values())
                .map(code -> new Option(code.name(), texts.getMessage("client.relation." + code, null, reader)))
                .toList();
    }

    private static String done(String number, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "client.family.linked");
        redirect.addAttribute("number", number);
        return "redirect:/clients/{number}";
    }
}
