package org.suprovid.powermap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** The power map of a case, and what is changed there with one click (R-DOC-11). */
@Controller
@RequestMapping("/cases/{number}/map")
class MapPages {

    private final Cases cases;
    private final MapSheets sheets;
    private final MapDesk desk;
    private final AccessLog log;

    MapPages(Cases cases, MapSheets sheets, MapDesk desk, AccessLog log) {
        this.cases = cases;
        this.sheets = sheets;
        this.desk = desk;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, Model model) {
        CaseFile file = cases.get(number);
        log.read("POWER_MAP", file.personId(), file.cardId(), file.id());
        model.addAttribute("sheet", sheets.of(file));
        return "powermap/map";
    }

    @PostMapping("/nodes/{node}/ring")
    @PreAuthorize(Allow.CASEWORK)
    String move(
            @PathVariable String number, @PathVariable long node, @RequestParam int ring, RedirectAttributes after) {
        desk.on(number, (editing, file) -> editing.moveNode(file, node, ring));
        return done("powermap.moved", after);
    }

    @PostMapping("/nodes/{node}/removal")
    @PreAuthorize(Allow.CASEWORK)
    String removeNode(@PathVariable String number, @PathVariable long node, RedirectAttributes after) {
        desk.on(number, (editing, file) -> editing.removeNode(file, node));
        return done("powermap.removed", after);
    }

    @PostMapping("/nodes/{node}/return")
    @PreAuthorize(Allow.CASEWORK)
    String restoreNode(@PathVariable String number, @PathVariable long node, RedirectAttributes after) {
        desk.on(number, (editing, file) -> editing.restoreNode(file, node));
        return done("powermap.restored", after);
    }

    @PostMapping("/edges/{edge}/removal")
    @PreAuthorize(Allow.CASEWORK)
    String removeEdge(@PathVariable String number, @PathVariable long edge, RedirectAttributes after) {
        desk.on(number, (editing, file) -> editing.removeEdge(file, edge));
        return done("powermap.removed", after);
    }

    @PostMapping("/edges/{edge}/return")
    @PreAuthorize(Allow.CASEWORK)
    String restoreEdge(@PathVariable String number, @PathVariable long edge, RedirectAttributes after) {
        desk.on(number, (editing, file) -> editing.restoreEdge(file, edge));
        return done("powermap.restored", after);
    }

    /** One click makes the to-do "make an agreement" for the supervisors. */
    @PostMapping("/nodes/{node}/agreement")
    @PreAuthorize(Allow.CASEWORK)
    String askAgreement(@PathVariable String number, @PathVariable long node, RedirectAttributes after) {
        desk.ask(number, node);
        return done("powermap.asked", after);
    }

    static String done(String text, RedirectAttributes after) {
        after.addFlashAttribute("flash", text);
        return "redirect:/cases/{number}/map";
    }
}
