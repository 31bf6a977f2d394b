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

/** The slip in a crisis, from the page of the crisis (R-12S-11c). */
@Controller
@RequestMapping("/cases/{number}/urgent-slip")
class UrgentSlipPages {

    private final UrgentSlips slips;

    UrgentSlipPages(UrgentSlips slips) {
        this.slips = slips;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("number", slips.openCase(number).number());
        return "referral/urgent";
    }

    @GetMapping("/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return slips.open(number);
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next issue(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        return new Next("/referrals/" + slips.issue(number, answers).slip());
    }
}
