package org.suprovid.notification;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** What the administrator sees of the outbox: whether mail and text messages leave, and what is parked. */
@Controller
@RequestMapping("/admin/notifications")
class OutboxPages {

    private static final String BACK = "redirect:/admin/notifications";
    private final ParkedLetters parked;
    private final MailState mail;
    private final SmsState sms;

    OutboxPages(ParkedLetters parked, MailState mail, SmsState sms) {
        this.parked = parked;
        this.mail = mail;
        this.sms = sms;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String show(Model model) {
        model.addAttribute("mail", mail.now());
        model.addAttribute("sms", sms.now());
        model.addAttribute("counts", parked.counts());
        model.addAttribute("parked", parked.list());
        return "notification/outbox";
    }

    @PostMapping("/retry")
    @PreAuthorize(Allow.CONFIGURATION)
    String tryAllAgain(RedirectAttributes redirect) {
        parked.tryAgain(null);
        redirect.addFlashAttribute("flash", "notification.outbox.retried");
        return BACK;
    }

    @PostMapping("/{letter}/retry")
    @PreAuthorize(Allow.CONFIGURATION)
    String tryAgain(@PathVariable long letter, RedirectAttributes redirect) {
        parked.tryAgain(letter);
        redirect.addFlashAttribute("flash", "notification.outbox.retried");
        return BACK;
    }

    @GetMapping("/{letter}/discard")
    @PreAuthorize(Allow.CONFIGURATION)
    String askToDiscard(@PathVariable long letter, Model model) {
        model.addAttribute("letter", parked.get(letter));
        return "notification/discard";
    }

    @PostMapping("/{letter}/discard")
    @PreAuthorize(Allow.CONFIGURATION)
    String discard(@PathVariable long letter, RedirectAttributes redirect) {
        parked.discard(letter);
        redirect.addFlashAttribute("flash", "notification.outbox.discarded");
        return BACK;
    }
}
