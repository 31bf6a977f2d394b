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

/** Where a check that ended without being made is written down, from the page of its referral (R-REF-48). */
@Controller
@RequestMapping("/referrals/{slip}/checks/{code}")
class CheckWritingPages {

    private final CheckWriting checks;

    CheckWritingPages(CheckWriting checks) {
        this.checks = checks;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String slip, @PathVariable CheckCode code, Model model) {
        model.addAttribute("slip", slip);
        model.addAttribute("check", checks.ended(slip, code));
        return "referral/check-later";
    }

    @GetMapping("/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String slip, @PathVariable CheckCode code) {
        return checks.open(slip, code);
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next write(@PathVariable String slip, @PathVariable CheckCode code, @RequestBody Map<String, Object> answers) {
        checks.write(slip, code, answers);
        return new Next("/referrals/" + slip + "#checks");
    }
}
