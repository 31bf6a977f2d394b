package org.suprovid.crisis;

import java.util.Locale;
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
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.FormView;
import org.suprovid.document.Next;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Reports a crisis in two taps, and shows one: what is known, what is to be done by when, what was written (R-12S-11). */
@Controller
@RequestMapping("/cases/{number}/crises")
class CrisisPages {

    private final Cases cases;
    private final CrisisReporting reporting;
    private final CrisisSheets sheets;
    private final AccessLog log;

    CrisisPages(Cases cases, CrisisReporting reporting, CrisisSheets sheets, AccessLog log) {
        this.cases = cases;
        this.reporting = reporting;
        this.sheets = sheets;
        this.log = log;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, Model model) {
        CaseFile file = cases.open(number);
        model.addAttribute("file", file);
        model.addAttribute("name", sheets.name(file));
        return "crisis/new";
    }

    @GetMapping("/new/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return reporting.open(number);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next report(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        Crisis crisis = reporting.report(number, answers);
        return new Next(CrisisPaths.of(number, crisis.number()));
    }

    @GetMapping("/{crisis:\\d+}")
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, @PathVariable int crisis, Locale reader, Model model) {
        CaseFile file = cases.get(number);
        CrisisSheet sheet = sheets.of(file, crisis, reader);
        log.read("CRISIS", file.personId(), file.cardId(), file.id());
        model.addAttribute("file", file);
        model.addAttribute("sheet", sheet);
        model.addAttribute("crisis", sheet.crisis());
        return "crisis/show";
    }
}
