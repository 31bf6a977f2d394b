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

/** Ending a link between clients when one of the two no longer agrees (SC-01, R-ETH-04). */
@Controller
@RequestMapping("/clients/{number}/family/{link}/withdrawal")
class FamilyWithdrawalPages {

    private final Cards cards;
    private final Family family;
    private final MessageSource texts;

    FamilyWithdrawalPages(Cards cards, Family family, MessageSource texts) {
        this.cards = cards;
        this.family = family;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(
            @PathVariable String number,
            @PathVariable long link,
            @ModelAttribute("answer") FamilyWithdrawal answer,
            Model model,
            Locale reader) {
        Card card = cards.get(number);
        model.addAttribute("card", card);
        model.addAttribute("relative", family.get(card, link));
        model.addAttribute("sides", sides(reader));
        return "client/family-withdrawal";
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    String withdraw(
            @PathVariable String number,
            @PathVariable long link,
            @ModelAttribute("answer") FamilyWithdrawal answer,
            BindingResult binding,
            Model model,
            Locale reader,
            RedirectAttributes redirect) {
        return FormErrors.kept(binding, () -> family.withdraw(cards.get(number), link, answer))
                ? done(number, redirect)
                : ask(number, link, answer, model, reader);
    }

    private List<Option> sides(Locale reader) {
        return Arrays.stream(FamilyWithdrawal.Side.values())
                .map(code -> new Option(code.name(), texts.getMessage("client.family.side." + code, null, reader)))
                .toList();
    }

    private static String done(String number, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "client.family.ended");
        redirect.addAttribute("number", number);
        return "redirect:/clients/{number}";
    }
}
