package org.suprovid.powermap;

import java.util.Locale;
import java.util.function.BiConsumer;
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

/** The arrows on the map of a case: who has influence on whom, how, and with whose help. */
@Controller
@RequestMapping("/cases/{number}/map/edges")
class ArrowPages {

    private final Cases cases;
    private final PowerMaps maps;
    private final MapSheets sheets;
    private final MapDesk desk;
    private final MapOptions options;

    ArrowPages(Cases cases, PowerMaps maps, MapSheets sheets, MapDesk desk, MapOptions options) {
        this.cases = cases;
        this.maps = maps;
        this.sheets = sheets;
        this.desk = desk;
        this.options = options;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, Locale reader, Model model) {
        model.addAttribute("answer", new EdgeForm(null, null, null, null, null));
        return page(number, null, reader, model);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String add(
            @PathVariable String number,
            @ModelAttribute("answer") EdgeForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return kept(number, binding, (editing, file) -> editing.addEdge(file, answer))
                ? MapPages.done("powermap.added", after)
                : page(number, null, reader, model);
    }

    @GetMapping("/{edge}")
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, @PathVariable long edge, Locale reader, Model model) {
        model.addAttribute("answer", EdgeForm.of(MapEditing.edge(maps.of(cases.get(number)), edge)));
        return page(number, edge, reader, model);
    }

    @PostMapping("/{edge}")
    @PreAuthorize(Allow.CASEWORK)
    String change(
            @PathVariable String number,
            @PathVariable long edge,
            @ModelAttribute("answer") EdgeForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return kept(number, binding, (editing, file) -> editing.changeEdge(file, edge, answer))
                ? MapPages.done("powermap.kept", after)
                : page(number, edge, reader, model);
    }

    private String page(String number, Long edge, Locale reader, Model model) {
        CaseFile file = cases.get(number);
        model.addAttribute("file", file);
        model.addAttribute("edge", edge);
        model.addAttribute("ends", options.ends(sheets.of(file), reader));
        model.addAttribute("meanings", options.meanings(reader));
        return "powermap/edge";
    }

    private boolean kept(String number, BindingResult binding, BiConsumer<MapEditing, CaseFile> change) {
        return FormErrors.kept(binding, () -> desk.on(number, change));
    }
}
