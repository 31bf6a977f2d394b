package org.suprovid.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.suprovid.engine.DiagramsHealth;
import org.suprovid.security.Allow;
import org.suprovid.security.Awaiting;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The front door: leads each person to the page their day starts with. */
@Controller
class Home {

    private static final Door STANDARDS = new Door("/standards", "standards");
    /** Whoever changes no standard looks at what holds. */
    private static final Door STANDARDS_READ = new Door("/standards", "standardsRead");

    private static final List<Door> ADMINISTRATION = List.of(
            new Door("/admin/staff", "staff"),
            new Door("/admin/programmes", "programmes"),
            new Door("/admin/calendars", "calendars"),
            new Door("/admin/notifications", "notifications"),
            new Door("/admin/deadlines", "deadlines"),
            new Door("/partners/keys", "partnerKeys"));

    private final List<Awaiting> awaiting;

    private final DiagramsHealth diagrams;

    Home(List<Awaiting> awaiting, DiagramsHealth diagrams) {
        this.awaiting = awaiting;
        this.diagrams = diagrams;
    }

    @GetMapping("/")
    @PreAuthorize(Allow.STAFF)
    String enter(Model model) {
        StaffMember staff = CurrentStaff.get().orElseThrow();
        if (staff.seesClientData()) {
            return "redirect:/work";
        }
        if (staff.goesAlong()) {
            return "redirect:/escorts";
        }
        model.addAttribute("doors", doors(staff));
        model.addAttribute("decisions", decisions(staff));
        model.addAttribute("refused", refused(staff));
        return staff.signsPledge() && !staff.pledged() ? "redirect:/pledge" : "web/home";
    }

    @GetMapping("/admin")
    @PreAuthorize(Allow.CONFIGURATION)
    String administration(Model model) {
        model.addAttribute("doors", ADMINISTRATION);
        model.addAttribute("decisions", decisions(CurrentStaff.get().orElseThrow()));
        model.addAttribute("refused", diagrams.reasons());
        return "web/admin";
    }

    private List<Awaiting.Decision> decisions(StaffMember staff) {
        return awaiting.stream().flatMap(some -> some.of(staff).stream()).toList();
    }

    /** Told to whoever can mend the files, or knows who can. */
    private List<String> refused(StaffMember staff) {
        boolean mends = staff.has(Role.ADMIN) || staff.has(Role.PROCESS_ANALYST);
        return mends ? diagrams.reasons() : List.of();
    }

    private static List<Door> doors(StaffMember staff) {
        if (staff.has(Role.ADMIN)) {
            return Stream.concat(Stream.of(STANDARDS), ADMINISTRATION.stream()).toList();
        }
        return staff.has(Role.PROCESS_ANALYST) ? List.of(STANDARDS_READ) : List.of();
    }

    /** A page to begin at; its name and what one does there are {@code web.door.<name>} and {@code …about}. */
    public record Door(String path, String name) {}
}
