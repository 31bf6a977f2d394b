package org.suprovid.casework;

import static org.suprovid.casework.Answering.done;
import static org.suprovid.casework.Answering.required;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import org.suprovid.deadline.DeadlineExtensions;
import org.suprovid.deadline.ExtensionReason;
import org.suprovid.document.Option;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** More time for one deadline of a case: asked for, shown with the new date, then given. */
@Controller
@RequestMapping("/cases/{number}/deadlines/{deadline}/extension")
class ExtensionPages {

    private static final String PAGE = "casework/extension";
    private final Cases cases;
    private final DeadlineExtensions extensions;
    private final MessageSource texts;

    ExtensionPages(Cases cases, DeadlineExtensions extensions, MessageSource texts) {
        this.cases = cases;
        this.extensions = extensions;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(
            @PathVariable String number,
            @PathVariable long deadline,
            @ModelAttribute("answer") ExtensionForm answer,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        CaseFile file = cases.get(number);
        model.addAttribute("file", file);
        try {
            model.addAttribute("room", extensions.room(file.id(), deadline));
        } catch (Problem.Conflict none) {
            model.addAttribute("refused", none.code());
            model.addAttribute("refusedArgs", none.args());
            response.setStatus(HttpStatus.CONFLICT.value());
            return "casework/refused";
        }
        model.addAttribute("units", options("casework.extension.unit.", ExtensionForm.Unit.values(), locale));
        model.addAttribute("reasons", options("deadline.reason.", ExtensionReason.values(), locale));
        return PAGE;
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    String extend(
            @PathVariable String number,
            @PathVariable long deadline,
            @ModelAttribute("answer") ExtensionForm answer,
            BindingResult binding,
            Locale locale,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        required(answer.amount(), "amount", binding);
        required(answer.unit(), "unit", binding);
        required(answer.reason(), "reason", binding);
        if (!binding.hasErrors()) {
            try {
                long caseId = cases.get(number).id();
                if (answer.isSure()) {
                    extensions.extend(caseId, deadline, answer.asked());
                    return done(number, "casework.extension.done", redirect);
                }
                model.addAttribute("newDue", extensions.foresee(caseId, deadline, answer.asked()));
            } catch (Problem.Invalid invalid) {
                invalid.errors().forEach(error -> beside(error, binding));
            }
        }
        return ask(number, deadline, answer, locale, response, model);
    }

    private List<Option> options(String prefix, Enum<?>[] codes, Locale locale) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), texts.getMessage(prefix + code.name(), null, locale)))
                .toList();
    }

    /** On the page a length is an amount and its unit. */
    private static void beside(FieldError error, BindingResult binding) {
        String field = error.path().equals("span") ? "amount" : error.path();
        binding.rejectValue(field, error.code(), error.args(), null);
    }
}
