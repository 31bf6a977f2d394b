package org.suprovid.standard;

import java.util.Comparator;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.security.Allow;

/** What a donor's standard says, for everybody who works by it. */
@Controller
class StandardPages {

    static final String YAML = "application/yaml;charset=UTF-8";

    private static final Comparator<Flag> BY_CODE = Comparator.comparing(Flag::code);
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
        model.addAttribute(
                "flags",
                standard.flags().entrySet().stream()
                        .map(Flag::of)
                        .sorted(BY_CODE)
                        .toList());
        return "standard/show";
    }

    @GetMapping(path = "/standards/{code}/standard.yaml", produces = YAML)
    @PreAuthorize(Allow.CONFIGURATION_READ)
    @ResponseBody
    String yaml(@PathVariable String code, @RequestParam(required = false) Integer version) {
        return standards.yaml(version == null ? standards.current(code) : standards.version(code, version));
    }

    /** A choice of the standard as it is shown: a length of time, a number, or a word with a message key. */
    record Flag(String code, Span length, String number, String word) {

        static Flag of(Map.Entry<String, String> flag) {
            String value = flag.getValue();
            if (value.matches("P[T\\d].*")) {
                return new Flag(flag.getKey(), Span.of(value), null, null);
            }
            boolean number = value.matches("\\d+");
            return new Flag(flag.getKey(), null, number ? value : null, number ? null : value);
        }
    }
}
