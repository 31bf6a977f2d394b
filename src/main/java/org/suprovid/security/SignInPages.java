package org.suprovid.security;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.DemoSwitch;

/** Sign-in, and the pledge that stands before any client data (R-ROLE-21). */
@Controller
class SignInPages {

    private final DemoSwitch demo;
    private final StaffDirectory staff;

    SignInPages(DemoSwitch demo, StaffDirectory staff) {
        this.demo = demo;
        this.staff = staff;
    }

    /** Who can sign in to the demo organisation; the password is the login. */
    static final List<String> DEMO = List.of(
            "olena", "taras", "halyna", "iryna", "nadia", "bohdan", "lesia", "oksana", "mykola", "petro", "admin",
            "maksym");

    @GetMapping("/sign-in")
    @PreAuthorize("permitAll()")
    String signIn(Model model) {
        model.addAttribute("beingMade", demo.isBeingMade());
        model.addAttribute("demo", demo.isOn() ? DEMO : List.of());
        return "security/sign-in";
    }

    @GetMapping("/pledge")
    @PreAuthorize(Allow.STAFF)
    String pledge() {
        return "security/pledge";
    }

    @PostMapping("/pledge")
    @PreAuthorize(Allow.STAFF)
    String sign() {
        staff.signPledge(CurrentActor.staffId());
        return "redirect:/";
    }
}
