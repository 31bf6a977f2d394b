package org.suprovid.casework;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** One case on one page, its whole timeline, and the diagram it walks. */
@Controller
@RequestMapping("/cases/{number}")
class CasePages {

    private static final String ME = "org.suprovid.security.StaffMember";
    private static final int EVENTS = 50;
    private final CaseSheets sheets;
    private final Cases cases;
    private final CaseDiagrams diagrams;
    private final AccessLog log;

    CasePages(CaseSheets sheets, Cases cases, CaseDiagrams diagrams, AccessLog log) {
        this.sheets = sheets;
        this.cases = cases;
        this.diagrams = diagrams;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(
            @PathVariable String number,
            @RequestParam(required = false) Long before,
            @RequestAttribute(ME) StaffMember me,
            Locale locale,
            Model model) {
        CaseSheet sheet = sheets.of(number, before, locale);
        log.read(
                "CASE",
                sheet.file().personId(),
                sheet.file().cardId(),
                sheet.file().id());
        model.addAttribute("supervisor", me.has(Role.SUPERVISOR));
        model.addAttribute("sheet", sheet);
        model.addAttribute("file", sheet.file());
        return "casework/case";
    }

    @GetMapping("/timeline")
    @PreAuthorize(Allow.CASEWORK)
    String timeline(
            @PathVariable String number, @RequestParam(required = false) String before, Locale locale, Model model) {
        CaseFile file = cases.get(number);
        Slice<TimelineTeller.Told> events = sheets.timeline(file, before, EVENTS, locale);
        model.addAttribute("file", file);
        model.addAttribute("events", events.rows());
        model.addAttribute("older", events.next());
        model.addAttribute("first", before == null);
        return "casework/timeline";
    }

    /** @param called key of a diagram that the case's own one calls, if that is meant */
    @GetMapping(path = "/diagram.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    String diagram(@PathVariable String number, @RequestParam Optional<String> called, Locale locale) {
        return diagrams.xml(cases.get(number), called, locale);
    }
}
