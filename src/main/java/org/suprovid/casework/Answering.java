package org.suprovid.casework;

import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages that ask before something happens to a case have in common. */
final class Answering {

    private Answering() {}

    static void required(Object value, String field, BindingResult binding) {
        if (value == null && !binding.hasFieldErrors(field)) {
            binding.rejectValue(field, "casework.error.required");
        }
    }

    /** Back to the case, which says what was done. */
    static String done(String number, String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        redirect.addAttribute("number", number);
        return "redirect:/cases/{number}";
    }
}
