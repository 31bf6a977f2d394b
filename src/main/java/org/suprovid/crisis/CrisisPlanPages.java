package org.suprovid.crisis;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.casework.CaseFile;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** The plan for the next crisis: what it says, its versions, and the wish for a new one (R-12S-11a, Q-57). */
@Controller
@RequestMapping("/cases/{number}/crisis-plan")
class CrisisPlanPages {

    private final CrisisPlanSheets sheets;
    private final AccessLog log;

    CrisisPlanPages(CrisisPlanSheets sheets, AccessLog log) {
        this.sheets = sheets;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, Model model) {
        CrisisPlanSheet sheet = sheets.of(number);
        CaseFile file = sheet.file();
        log.read("CRISIS_PLAN", file.personId(), file.cardId(), file.id());
        model.addAttribute("sheet", sheet);
        model.addAttribute("file", file);
        return "crisis/plan";
    }

    /** Leads to the task in which the next version is written. */
    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, RedirectAttributes redirect) {
        return sheets.ask(number).map(task -> "redirect:/tasks/" + task).orElseGet(() -> {
            redirect.addAttribute("number", number);
            return "redirect:/cases/{number}";
        });
    }
}
