package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
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

/** What may happen to a referral at any time: another choice about the checks, a control date, an answer, the end of it. */
@Controller
@RequestMapping("/referrals/{slip}")
class ReferralActionPages {

    private final ReferralActions actions;

    ReferralActionPages(ReferralActions actions) {
        this.actions = actions;
    }

    /** @param ways where the choice is PARTLY @param contact of a client who came once and has left none so far */
    record Choice(ChecksChoice choice, List<CheckWay> ways, String contact) {}

    /** A day to look after. */
    record Control(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {}

    /** Why a referral is void. */
    record Cancellation(String reason) {}

    @GetMapping("/choice")
    @PreAuthorize(Allow.CASEWORK)
    String askChoice(@PathVariable String slip, Model model) {
        ReferralRow referral = actions.running(slip);
        model.addAttribute("contactWanted", referral.monitoringState() == MonitoringState.NO_CONTACT);
        model.addAttribute("answer", new Choice(referral.checksChoice(), List.of(), null));
        return "referral/choice";
    }

    @PostMapping("/choice")
    @PreAuthorize(Allow.CASEWORK)
    String choose(
            @PathVariable String slip,
            @ModelAttribute("answer") Choice answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("contactWanted", actions.running(slip).monitoringState() == MonitoringState.NO_CONTACT);
        return tried(
                slip, "referral/choice", "referral.choice.done", binding, redirect, () -> actions.choose(slip, answer));
    }

    @GetMapping("/control")
    @PreAuthorize(Allow.CASEWORK)
    String askControl(@PathVariable String slip, @ModelAttribute("answer") Control answer) {
        actions.running(slip);
        return "referral/control";
    }

    @PostMapping("/control")
    @PreAuthorize(Allow.CASEWORK)
    String control(
            @PathVariable String slip,
            @ModelAttribute("answer") Control answer,
            BindingResult binding,
            RedirectAttributes redirect) {
        return tried(
                slip,
                "referral/control",
                "referral.control.done",
                binding,
                redirect,
                () -> actions.control(slip, answer.on()));
    }

    @GetMapping("/answer")
    @PreAuthorize(Allow.CASEWORK)
    String askAnswer(@PathVariable String slip, @ModelAttribute("answer") VisitEntry answer) {
        actions.issued(slip);
        return "referral/visit";
    }

    @PostMapping("/answer")
    @PreAuthorize(Allow.CASEWORK)
    String answer(
            @PathVariable String slip,
            @ModelAttribute("answer") VisitEntry answer,
            BindingResult binding,
            RedirectAttributes redirect) {
        return tried(
                slip, "referral/visit", "referral.answer.done", binding, redirect, () -> actions.answer(slip, answer));
    }

    /** Without scripts: the page as it was typed, with those partners whose names were asked for. */
    @PostMapping(path = "/answer", params = "find")
    @PreAuthorize(Allow.CASEWORK)
    String find(@PathVariable String slip, @ModelAttribute("answer") VisitEntry answer, BindingResult binding) {
        actions.issued(slip);
        return "referral/visit";
    }

    @GetMapping("/cancel")
    @PreAuthorize(Allow.CASEWORK)
    String askCancel(@PathVariable String slip, @ModelAttribute("answer") Cancellation answer) {
        actions.running(slip);
        return "referral/cancel";
    }

    @PostMapping("/cancel")
    @PreAuthorize(Allow.CASEWORK)
    String cancel(
            @PathVariable String slip,
            @ModelAttribute("answer") Cancellation answer,
            BindingResult binding,
            RedirectAttributes redirect) {
        return tried(
                slip,
                "referral/cancel",
                "referral.cancel.done",
                binding,
                redirect,
                () -> actions.cancel(slip, answer.reason()));
    }

    private static String tried(
            String slip, String page, String done, BindingResult binding, RedirectAttributes redirect, Runnable step) {
        if (!FormErrors.kept(binding, step)) {
            return page;
        }
        redirect.addFlashAttribute("flash", done);
        redirect.addAttribute("slip", slip);
        return "redirect:/referrals/{slip}";
    }
}
