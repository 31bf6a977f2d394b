package org.suprovid.referral;

import java.util.List;
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
import org.suprovid.partner.Partners;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** Keys for partners' programs: given out, shown once, taken back. */
@Controller
@RequestMapping("/partners/keys")
class AnswerKeyPages {

    private final AnswerKeys keys;
    private final Partners partners;

    AnswerKeyPages(AnswerKeys keys, Partners partners) {
        this.keys = keys;
        this.partners = partners;
    }

    /** For whom a key is made. */
    public record NewKey(Long partner) {}

    @GetMapping
    @PreAuthorize(Allow.PARTNER_KEYS)
    String show(@ModelAttribute("answer") NewKey answer, Model model) {
        model.addAttribute("keys", keys.all());
        return "referral/keys";
    }

    /** No redirect: the key would have to be kept until the next page. */
    @PostMapping
    @PreAuthorize(Allow.PARTNER_KEYS)
    String make(@ModelAttribute("answer") NewKey answer, BindingResult binding, Model model) {
        if (!binding.hasErrors()) {
            try {
                model.addAttribute("made", keys.make(answer.partner()));
                return "referral/key-made";
            } catch (Problem.Invalid invalid) {
                FormErrors.into(binding, invalid);
            }
        }
        return show(answer, model);
    }

    @GetMapping("/{key}/revoke")
    @PreAuthorize(Allow.PARTNER_KEYS)
    String askToRevoke(@PathVariable long key, Model model) {
        model.addAttribute("key", keys.get(key));
        return "referral/key-revoke";
    }

    @PostMapping("/{key}/revoke")
    @PreAuthorize(Allow.PARTNER_KEYS)
    String revoke(@PathVariable long key, RedirectAttributes redirect) {
        keys.revoke(key);
        redirect.addFlashAttribute("flash", "answer.keys.revoked");
        return "redirect:/partners/keys";
    }

    @ModelAttribute("partners")
    List<Option> partners() {
        return partners.active().stream()
                .map(partner -> new Option(String.valueOf(partner.id()), partner.name()))
                .toList();
    }
}
