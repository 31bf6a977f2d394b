package org.suprovid.referral;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSite;
import org.suprovid.link.LinkState;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** The link of one slip: how it stands, revoked when it fell into wrong hands, made anew when it was lost. */
@Controller
@RequestMapping("/referrals/{slip}/link")
class LinkPages {

    private final Referrals referrals;
    private final LinkBook book;
    private final LinkSite site;
    private final Clock clock;

    LinkPages(Referrals referrals, LinkBook book, LinkSite site, Clock clock) {
        this.referrals = referrals;
        this.book = book;
        this.site = site;
        this.clock = clock;
    }

    /** One link that was made. */
    public record Line(LinkRow link, LinkState state) {}

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String slip, Model model) {
        Referral referral = get(slip);
        List<Line> lines = book.of(referral.id()).stream()
                .map(link -> new Line(link, link.state(clock.instant())))
                .toList();
        model.addAttribute("referral", referral);
        model.addAttribute("links", lines);
        model.addAttribute("asked", LinkBook.mayBeAnswered(referral));
        model.addAttribute("open", !lines.isEmpty() && lines.get(0).state() == LinkState.OPEN);
        return "referral/link";
    }

    @PostMapping("/renew")
    @PreAuthorize(Allow.CASEWORK)
    String renew(@PathVariable String slip, RedirectAttributes redirect) {
        book.reissue(get(slip));
        redirect.addAttribute("slip", slip);
        return "redirect:/referrals/{slip}/link/made";
    }

    /** Whoever may print the slip may read what stands on it; loaded again, it is the same link. */
    @GetMapping("/made")
    @PreAuthorize(Allow.CASEWORK)
    String made(@PathVariable String slip, Model model) {
        Referral referral = get(slip);
        AnswerLink made = book.newest(referral.id())
                .filter(link -> link.state(clock.instant()) == LinkState.OPEN)
                .map(book::shown)
                .orElseThrow(() -> new Problem.NotFound("answer.problem.noLink", slip));
        model.addAttribute("referral", referral);
        model.addAttribute("made", made);
        model.addAttribute("address", site.address(made.path()));
        model.addAttribute("place", site.address(LinkBook.PLACE));
        return "referral/link-made";
    }

    @PostMapping("/revoke")
    @PreAuthorize(Allow.CASEWORK)
    String revoke(@PathVariable String slip, RedirectAttributes redirect) {
        book.revoke(get(slip).id());
        redirect.addFlashAttribute("flash", "answer.link.revoked");
        redirect.addAttribute("slip", slip);
        return "redirect:/referrals/{slip}/link";
    }

    private Referral get(String slip) {
        return referrals.bySlip(slip).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }
}
