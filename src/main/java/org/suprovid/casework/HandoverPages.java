package org.suprovid.casework;

import static org.suprovid.casework.Answering.done;
import static org.suprovid.casework.Answering.required;

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
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Passing a case on, and naming who stands in (R-7S-22, R-ROLE-25). */
@Controller
@RequestMapping("/cases/{number}")
class HandoverPages {

    private final Cases cases;
    private final CaseChanges changes;
    private final Handovers handovers;
    private final StaffDirectory staff;
    private final MessageSource texts;

    HandoverPages(Cases cases, CaseChanges changes, Handovers handovers, StaffDirectory staff, MessageSource texts) {
        this.cases = cases;
        this.changes = changes;
        this.handovers = handovers;
        this.staff = staff;
        this.texts = texts;
    }

    @GetMapping("/manager")
    @PreAuthorize(Allow.SUPERVISION)
    String askManager(@PathVariable String number, Model model) {
        return askManager(number, now(number), model);
    }

    @PostMapping("/manager")
    @PreAuthorize(Allow.SUPERVISION)
    String changeManager(
            @PathVariable String number,
            @ModelAttribute("answer") Handover answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        required(answer.manager(), "manager", binding);
        required(answer.reason(), "reason", binding);
        return FormErrors.kept(
                        binding,
                        () -> handovers.changeManager(
                                cases.get(number).id(), answer.manager(), answer.substitute(), answer.reason()))
                ? done(number, "casework.action.manager.done", redirect)
                : askManager(number, answer, model);
    }

    @GetMapping("/substitute")
    @PreAuthorize(Allow.CASEWORK)
    String askSubstitute(@PathVariable String number, Model model) {
        return askSubstitute(number, now(number), model);
    }

    @PostMapping("/substitute")
    @PreAuthorize(Allow.CASEWORK)
    String nameSubstitute(
            @PathVariable String number,
            @ModelAttribute("answer") Handover answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (answer.substitute() != null) {
            required(answer.reason(), "reason", binding);
        }
        return FormErrors.kept(
                        binding,
                        () -> handovers.nameSubstitute(
                                cases.get(number).id(), answer.substitute(), answer.until(), answer.reason()))
                ? done(number, "casework.action.substitute.done", redirect)
                : askSubstitute(number, answer, model);
    }

    @ModelAttribute("reasons")
    List<Option> reasons(Locale locale) {
        return Arrays.stream(HandoverReason.values())
                .map(code -> new Option(code.name(), texts.getMessage("casework.reason." + code.name(), null, locale)))
                .toList();
    }

    private String askManager(String number, Handover answer, Model model) {
        model.addAttribute("answer", answer);
        List<Option> others = people(handovers.passable(cases.get(number).id()), model);
        return others.isEmpty() ? nobodyElse(model) : "casework/manager";
    }

    private String askSubstitute(String number, Handover answer, Model model) {
        model.addAttribute("answer", answer);
        CaseFile file = changes.leading(cases.get(number).id());
        List<Option> others = people(file, model);
        return others.isEmpty() && file.substituteId() == null ? nobodyElse(model) : "casework/substitute";
    }

    /** Who stands in now goes on doing so unless somebody says otherwise. */
    private Handover now(String number) {
        CaseFile file = cases.get(number);
        return new Handover(null, file.substituteId(), file.substituteUntil(), null);
    }

    /** A form in which nobody can be chosen would lead nowhere. */
    private static String nobodyElse(Model model) {
        model.addAttribute("refused", "casework.action.nobodyElse");
        model.addAttribute("refusedArgs", new Object[0]);
        return "casework/refused";
    }

    /** Who can be chosen. */
    private List<Option> people(CaseFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute(
                "manager",
                staff.find(file.caseManagerId()).map(StaffMember::name).orElse(""));
        List<Option> others = handovers.candidates(file).stream()
                .filter(member -> member.id() != file.caseManagerId())
                .map(member -> new Option(String.valueOf(member.id()), member.name()))
                .toList();
        model.addAttribute("candidates", others);
        return others;
    }
}
