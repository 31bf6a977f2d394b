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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** Organisations on the map of a case, each on a page of its own that works without scripts. */
@Controller
@RequestMapping("/cases/{number}/map")
class NodePages {

    private final Cases cases;
    private final PowerMaps maps;
    private final MapDesk desk;
    private final MapOptions options;

    NodePages(Cases cases, PowerMaps maps, MapDesk desk, MapOptions options) {
        this.cases = cases;
        this.maps = maps;
        this.desk = desk;
        this.options = options;
    }

    /** @param service what nobody accessible provides, if one comes from there */
    @GetMapping("/nodes/new")
    @PreAuthorize(Allow.CASEWORK)
    String askNode(
            @PathVariable String number, @RequestParam(required = false) String service, Locale reader, Model model) {
        model.addAttribute("answer", new NodeForm(null, null, service, null, null));
        return node(number, null, null, "", reader, model);
    }

    @GetMapping("/nodes/{node}")
    @PreAuthorize(Allow.CASEWORK)
    String askNode(@PathVariable String number, @PathVariable long node, Locale reader, Model model) {
        NodeForm answer = NodeForm.of(MapEditing.node(maps.of(cases.get(number)), node));
        model.addAttribute("answer", answer);
        return node(number, node, answer.partner(), "", reader, model);
    }

    /** @param node null for a new one */
    @PostMapping({"/nodes/new", "/nodes/{node}"})
    @PreAuthorize(Allow.CASEWORK)
    String keepNode(
            @PathVariable String number,
            @PathVariable(required = false) Long node,
            @ModelAttribute("answer") NodeForm answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes after) {
        return kept(number, binding, (editing, file) -> editing.putNode(file, node, answer))
                ? MapPages.done(node == null ? "powermap.added" : "powermap.kept", after)
                : node(number, node, answer.partner(), "", reader, model);
    }

    /** Without scripts: the page as it was typed, with those partners whose names were asked for. */
    @PostMapping(
            path = {"/nodes/new", "/nodes/{node}"},
            params = "find")
    @PreAuthorize(Allow.CASEWORK)
    String find(
            @PathVariable String number,
            @PathVariable(required = false) Long node,
            @ModelAttribute("answer") NodeForm answer,
            BindingResult binding,
            @RequestParam(defaultValue = "") String words,
            Locale reader,
            Model model) {
        return node(number, node, answer.partner(), words, reader, model);
    }

    private String node(String number, Long node, Long partner, String words, Locale reader, Model model) {
        model.addAttribute("file", cases.get(number));
        model.addAttribute("node", node);
        model.addAllAttributes(options.ofNode(partner, words, reader));
        return "powermap/node";
    }

    private boolean kept(String number, BindingResult binding, BiConsumer<MapEditing, CaseFile> change) {
        return FormErrors.kept(binding, () -> desk.on(number, change));
    }
}
