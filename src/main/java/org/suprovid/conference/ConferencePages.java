package org.suprovid.conference;

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

/** Calls a conference about a case, and shows one: who meets when, what was decided, what is still to do (R-12S-10). */
@Controller
@RequestMapping("/cases/{number}/conferences")
class ConferencePages {

    private final Cases cases;
    private final ConferenceCalling calling;
    private final ConferenceSheets sheets;
    private final AccessLog log;

    ConferencePages(Cases cases, ConferenceCalling calling, ConferenceSheets sheets, AccessLog log) {
        this.cases = cases;
        this.calling = calling;
        this.sheets = sheets;
        this.log = log;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("file", cases.open(number));
        return "conference/new";
    }

    @GetMapping("/new/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return calling.open(number);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next call(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        Conference conference = calling.call(number, answers);
        return new Next(ConferencePaths.of(number, conference.number()) + "?called");
    }

    @GetMapping("/{conference:\\d+}")
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, @PathVariable int conference, Locale reader, Model model) {
        CaseFile file = cases.get(number);
        ConferenceSheet sheet = sheets.of(file, conference, reader);
        log.read("CONFERENCE", file.personId(), file.cardId(), file.id());
        model.addAttribute("file", file);
        model.addAttribute("sheet", sheet);
        model.addAttribute("conference", sheet.conference());
        return "conference/show";
    }
}
