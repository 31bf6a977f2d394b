package org.suprovid.powermap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.suprovid.security.Allow;

/** All maps together: with whom the organisation still has to come to terms. */
@Controller
class NetworkPages {

    private final Networks networks;

    NetworkPages(Networks networks) {
        this.networks = networks;
    }

    @GetMapping("/partners/map")
    @PreAuthorize(Allow.CASEWORK)
    String show(Model model) {
        model.addAttribute("network", networks.all());
        return "powermap/network";
    }
}
