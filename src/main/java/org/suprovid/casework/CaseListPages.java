package org.suprovid.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The list of cases: mine or the whole programme's. */
@Controller
class CaseListPages {

    private static final int SIZE = 25;
    private final CaseList list;
    private final Staircases staircases;
    private final ObjectProvider<NumberedPage> numbered;

    CaseListPages(CaseList list, Staircases staircases, ObjectProvider<NumberedPage> numbered) {
        this.numbered = numbered;
        this.list = list;
        this.staircases = staircases;
    }

    @GetMapping("/cases")
    @PreAuthorize(Allow.CASEWORK)
    String list(
            @RequestAttribute("org.suprovid.security.StaffMember") StaffMember me,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "OPEN") String status,
            @RequestParam(required = false) String stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String after,
            Locale locale,
            Model model) {
        CaseFilter filter = new CaseFilter(q, mine, q == null || q.isBlank() ? status : "", stage, overdue);
        Slice<CaseList.Line> page = list.page(filter, after, SIZE, locale);
        Optional<String> there = there(filter.q(), page.rows());
        if (there.isPresent()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath(there.get()).build().encode();
        }
        model.addAttribute("filter", filter);
        model.addAttribute("lines", page.rows());
        model.addAttribute("older", page.next() == null ? null : older(filter, page.next()));
        model.addAttribute("algorithms", staircases.ofAlgorithms(locale));
        model.addAttribute("wholeProgramme", me.has(Role.SUPERVISOR));
        return "casework/list";
    }

    /** Whoever types a whole number wants what bears it: a case, or a slip or request in the reader's hand. */
    private Optional<String> there(String number, List<CaseList.Line> found) {
        if (found.size() == 1 && found.get(0).row().number().equalsIgnoreCase(number)) {
            return Optional.of("/cases/" + found.get(0).row().number());
        }
        return found.isEmpty()
                ? numbered.stream()
                        .flatMap(kind -> kind.path(number.toUpperCase(Locale.ROOT)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static String older(CaseFilter filter, String next) {
        return UriComponentsBuilder.fromPath("/cases")
                .queryParam("q", "{q}")
                .queryParam("mine", filter.mine())
                .queryParam("status", "{status}")
                .queryParam("stage", "{stage}")
                .queryParam("overdue", filter.overdue())
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(filter.q(), filter.status(), filter.stage(), next)
                .toUriString();
    }
}
