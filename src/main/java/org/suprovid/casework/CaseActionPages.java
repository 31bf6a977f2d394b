package org.suprovid.casework;

import static org.suprovid.casework.Answering.done;
import static org.suprovid.casework.Answering.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** What may happen to a case at any time: each asks first and says what will happen to whom (R-7S-20, R-7S-21, Q-46). */
@Controller
@RequestMapping("/cases/{number}")
class CaseActionPages {

    private final Cases cases;
    private final CaseChanges changes;
    private final GoesOn goesOn;
    private final MessageSource texts;

    CaseActionPages(Cases cases, CaseChanges changes, GoesOn goesOn, MessageSource texts) {
        this.goesOn = goesOn;
        this.cases = cases;
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping("/problem")
    @PreAuthorize(Allow.CASEWORK)
    String askProblem(@PathVariable String number, Model model) {
        model.addAttribute("file", leading(number));
        return "casework/problem";
    }

    @PostMapping("/problem")
    @PreAuthorize(Allow.CASEWORK)
    String problem(@PathVariable String number, RedirectAttributes redirect) {
        changes.reportProblem(cases.get(number).id());
        return done(number, "casework.action.problem.done", redirect);
    }

    @GetMapping("/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    String askWithdrawal(@PathVariable String number, @ModelAttribute("answer") Withdrawal answer, Model model) {
        goingOn(changes.going(cases.get(number).id()), model);
        ending(number, model);
        return "casework/withdrawal";
    }

    @PostMapping("/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    String withdraw(
            @PathVariable String number,
            @ModelAttribute("answer") Withdrawal answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        required(answer.reason(), "reason", binding);
        return FormErrors.kept(
                        binding, () -> changes.withdrawConsent(cases.get(number).id(), answer))
                ? done(number, "casework.action.withdraw.done", redirect)
                : askWithdrawal(number, answer, model);
    }

    @GetMapping("/leaving")
    @PreAuthorize(Allow.CASEWORK)
    String askLeaving(@PathVariable String number, @ModelAttribute("answer") Leaving answer, Model model) {
        goingOn(changes.going(cases.get(number).id()), model);
        return "casework/leaving";
    }

    @PostMapping("/leaving")
    @PreAuthorize(Allow.CASEWORK)
    String leave(
            @PathVariable String number,
            @ModelAttribute("answer") Leaving answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        required(answer.reason(), "reason", binding);
        if (binding.hasErrors()) {
            return askLeaving(number, answer, model);
        }
        changes.leave(cases.get(number).id(), answer.reason());
        return done(number, "casework.action.leave.done", redirect);
    }

    @GetMapping("/death")
    @PreAuthorize(Allow.CASEWORK)
    String askDeath(@PathVariable String number, @ModelAttribute("answer") Death answer, Model model) {
        ending(number, model);
        return "casework/death";
    }

    @PostMapping("/death")
    @PreAuthorize(Allow.CASEWORK)
    String death(
            @PathVariable String number,
            @ModelAttribute("answer") Death answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        required(answer.source(), "source", binding);
        return FormErrors.kept(
                        binding, () -> changes.reportDeath(cases.get(number).id(), answer.on(), answer.source()))
                ? done(number, "casework.action.death.done", redirect)
                : askDeath(number, answer, model);
    }

    @ModelAttribute("withdrawalReasons")
    List<Option> withdrawalReasons(Locale locale) {
        return options(WithdrawalReason.values(), locale);
    }

    @ModelAttribute("leavingReasons")
    List<Option> leavingReasons(Locale locale) {
        return options(LeavingReason.values(), locale);
    }

    @ModelAttribute("deathSources")
    List<Option> deathSources(Locale locale) {
        return options(DeathKnownFrom.values(), locale);
    }

    private List<Option> options(Enum<?>[] codes, Locale locale) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), texts.getMessage("casework.reason." + code.name(), null, locale)))
                .toList();
    }

    private void ending(String number, Model model) {
        CaseFile file = leading(number);
        model.addAttribute("file", file);
        model.addAttribute(
                "ending",
                changes.endTogether(file.id()).stream().map(CaseFile::number).collect(Collectors.joining(", ")));
    }

    private void goingOn(CaseFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("crises", goesOn.crises(file));
        model.addAttribute("checks", goesOn.checks(file));
    }

    private CaseFile leading(String number) {
        return changes.leading(cases.get(number).id());
    }
}
