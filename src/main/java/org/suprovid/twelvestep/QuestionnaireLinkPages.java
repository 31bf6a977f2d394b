package org.suprovid.twelvestep;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSite;
import org.suprovid.link.LinkState;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** The client's link to the questionnaire: made, printed as a slip, revoked when it fell into wrong hands. */
@Controller
@RequestMapping("/cases/{number}/questionnaire")
class QuestionnaireLinkPages {

    private final Cases cases;
    private final QuestionnaireLinks links;
    private final QuestionnaireTurn turn;
    private final QuestionnaireSlip slip;
    private final LinkSite site;
    private final Clock clock;

    QuestionnaireLinkPages(
            Cases cases,
            QuestionnaireLinks links,
            QuestionnaireTurn turn,
            QuestionnaireSlip slip,
            LinkSite site,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.turn = turn;
        this.slip = slip;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, Model model) {
        CaseFile file = cases.get(number);
        List<QuestionnaireLine> lines = links.of(file.id()).stream()
                .map(link -> QuestionnaireLine.of(link, clock.instant()))
                .toList();
        model.addAttribute("number", file.number());
        model.addAttribute("links", lines);
        model.addAttribute("later", !file.isOpen());
        model.addAttribute("answered", turn.mayBe(file) && turn.isOver(file));
        model.addAttribute("asked", turn.mayBe(file));
        model.addAttribute("open", !lines.isEmpty() && lines.get(0).state() == LinkState.OPEN);
        return "twelvestep/link";
    }

    @PostMapping("/link")
    @PreAuthorize(Allow.CASEWORK)
    String renew(@PathVariable String number, RedirectAttributes redirect) {
        links.renew(cases.get(number));
        redirect.addAttribute("number", number);
        return "redirect:/cases/{number}/questionnaire/link";
    }

    /** Whoever may print the slip may read what stands on it; loaded again, it is the same link. */
    @GetMapping("/link")
    @PreAuthorize(Allow.CASEWORK)
    String made(@PathVariable String number, Model model) {
        AnswerLink made = links.open(cases.get(number).id())
                .orElseThrow(() -> new Problem.NotFound("questionnaire.problem.noLink", number));
        model.addAttribute("number", number);
        model.addAttribute("made", made);
        model.addAttribute("address", site.address(made.path()));
        model.addAttribute("place", site.address(QuestionnaireLinks.PLACE));
        return "twelvestep/link-made";
    }

    @PostMapping("/revoke")
    @PreAuthorize(Allow.CASEWORK)
    String revoke(@PathVariable String number, RedirectAttributes redirect) {
        links.revoke(cases.get(number).id());
        redirect.addFlashAttribute("flash", "answer.link.revoked");
        redirect.addAttribute("number", number);
        return "redirect:/cases/{number}/questionnaire";
    }

    /** @param lang language of the paper, the client's without it */
    @GetMapping("/slip.pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> slip(@PathVariable String number, @RequestParam(required = false) String lang) {
        return slip.print(number, lang).shown();
    }
}
