package org.suprovid.powermap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** The problem in the centre of the map. */
@Controller
@RequestMapping("/cases/{number}/map/problem")
class ProblemPages {

    private final Cases cases;
    private final PowerMaps maps;
    private final MapDesk desk;

    ProblemPages(Cases cases, PowerMaps maps, MapDesk desk) {
        this.cases = cases;
        this.maps = maps;
        this.desk = desk;
    }

    /** What stands in the centre. */
    record ProblemForm(String problem) {}

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String askProblem(@PathVariable String number, Model model) {
        CaseFile file = cases.get(number);
        model.addAttribute("file", file);
        model.addAttribute("answer", new ProblemForm(maps.of(file).problem()));
        return "powermap/problem";
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    String problem(
            @PathVariable String number,
            @ModelAttribute("answer") ProblemForm answer,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        if (FormErrors.kept(
                binding, () -> desk.on(number, (editing, file) -> editing.problem(file, answer.problem())))) {
            return MapPages.done("powermap.kept", after);
        }
        model.addAttribute("file", cases.get(number));
        return "powermap/problem";
    }
}
