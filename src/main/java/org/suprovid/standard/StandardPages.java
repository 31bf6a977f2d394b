package org.suprovid.standard;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.security.Allow;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.Role;

/** What a donor's standard says, for everybody who works by it. */
@Controller
class StandardPages {

    static final String YAML = "application/yaml;charset=UTF-8";

    private static final int RECENT = 20;
    private static final int PAGE = 100;
    private final Standards standards;
    private final StandardHistory history;
    private final DraftHold drafts;
    private final StandardDrafts news;
    private final ObjectProvider<Proposals> proposals;

    StandardPages(
            Standards standards,
            StandardHistory history,
            DraftHold drafts,
            StandardDrafts news,
            ObjectProvider<Proposals> proposals) {
        this.standards = standards;
        this.history = history;
        this.drafts = drafts;
        this.news = news;
        this.proposals = proposals;
    }

    @GetMapping("/standards")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    String list(Model model) {
        model.addAttribute("standards", standards.inForce());
        model.addAttribute("waiting", standards.notInForce());
        model.addAttribute("drafts", drafts.authors());
        model.addAttribute("proposed", proposals.getObject().waiting());
        model.addAttribute("mayChange", mayChange());
        return "standard/list";
    }

    @GetMapping("/standards/{code}")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    String show(@PathVariable String code, @RequestParam(required = false) Integer version, Model model) {
        if (news.isNew(code) && drafts.find(code).isPresent() && mayChange()) {
            return "redirect:/standards/{code}/draft";
        }
        StandardVersion standard = wanted(code, version);
        StandardVersion base = standard.baseVersionId() == null ? null : standards.version(standard.baseVersionId());
        model.addAttribute("standard", standard);
        model.addAttribute("table", new VersionTable(standard, null, base));
        model.addAttribute("current", standards.currentOrNext(code).version());
        model.addAttribute("draft", drafts.find(code).orElse(null));
        model.addAttribute("versions", history.versions(code));
        model.addAttribute("history", history.of(code, Long.MAX_VALUE, RECENT));
        model.addAttribute("mayChange", mayChange());
        return "standard/show";
    }

    @GetMapping("/standards/{code}/history")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    String history(
            @PathVariable String code, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        List<HistoryEntry> entries = history.of(code, before, PAGE);
        model.addAttribute("standard", standards.currentOrNext(code));
        model.addAttribute("history", entries);
        model.addAttribute(
                "older", entries.size() < PAGE ? null : entries.get(PAGE - 1).id());
        model.addAttribute("mayChange", mayChange());
        return "standard/history";
    }

    @GetMapping(path = "/standards/{code}/standard.yaml", produces = YAML)
    @PreAuthorize(Allow.CONFIGURATION_READ)
    ResponseEntity<String> yaml(@PathVariable String code, @RequestParam(required = false) Integer version) {
        StandardVersion wanted = wanted(code, version);
        return StandardDownload.of(wanted, standards.yaml(wanted));
    }

    private static boolean mayChange() {
        return CurrentStaff.get().orElseThrow().has(Role.ADMIN);
    }

    private StandardVersion wanted(String code, Integer version) {
        return version == null ? standards.currentOrNext(code) : standards.version(code, version);
    }
}
