package org.suprovid.referral;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.document.FormView;
import org.suprovid.document.Next;
import org.suprovid.security.Allow;

/** The slip of a client who came once, from the page of their card (R-REF-03, Q-52). */
@Controller
@RequestMapping("/clients/{oneTimeCard}/refer")
class OneTimeSlipPages {

    private final OneTimeSlips slips;

    OneTimeSlipPages(OneTimeSlips slips) {
        this.slips = slips;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String oneTimeCard, Model model) {
        model.addAttribute("number", slips.card(oneTimeCard).number());
        return "referral/one-time";
    }

    @GetMapping("/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String oneTimeCard) {
        return slips.open(oneTimeCard);
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next issue(@PathVariable String oneTimeCard, @RequestBody Map<String, Object> answers) {
        return new Next("/referrals/" + slips.issue(oneTimeCard, answers).slip());
    }
}
