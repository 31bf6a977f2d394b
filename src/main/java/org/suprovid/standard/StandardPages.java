package org.suprovid.standard;

import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.suprovid.security.Allow;

/** What a donor's standard says, for everybody who works by it. */
@Controller
class StandardPages {

    private final Standards standards;

    StandardPages(Standards standards) {
        this.standards = standards;
    }

    @GetMapping("/standards")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    String list(Model model) {
        model.addAttribute("standards", standards.inForce());
        return "standard/list";
    }

    @GetMapping("/standards/{code}")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    String show(@PathVariable String code, Model model) {
        StandardVersion standard = standards.current(code);
        model.addAttribute("standard", standard);
        model.addAttribute("flags", new TreeMap<>(standard.flags()));
        return "standard/show";
    }
}
