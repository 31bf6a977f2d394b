package org.suprovid.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.suprovid.security.Allow;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The front door: leads each person to the page their day starts with. */
@Controller
class Home {

    @GetMapping("/")
    @PreAuthorize(Allow.STAFF)
    String enter() {
        StaffMember staff = CurrentStaff.get().orElseThrow();
        if (staff.seesClientData()) {
            return "redirect:/work";
        }
        return needsPledge(staff) ? "redirect:/pledge" : "web/home";
    }

    /** Those who work with clients sign the pledge before they see any of them (R-ROLE-21). */
    private static boolean needsPledge(StaffMember staff) {
        boolean worksWithClients = staff.has(Role.CASE_MANAGER)
                || staff.has(Role.SUPERVISOR)
                || staff.has(Role.INTAKE)
                || staff.has(Role.OUTREACH);
        return worksWithClients && !staff.pledged();
    }
}
