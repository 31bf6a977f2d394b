package org.suprovid.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** "How I am told": each person decides for themselves. */
@Controller
@RequestMapping("/notifications/settings")
class SettingsPages {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final HowTold howTold;
    private final MailChannel mail;
    private final NotificationProperties organisation;
    private final MessageSource texts;

    SettingsPages(HowTold howTold, MailChannel mail, NotificationProperties organisation, MessageSource texts) {
        this.howTold = howTold;
        this.mail = mail;
        this.organisation = organisation;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(Allow.STAFF)
    String ask(@RequestAttribute(ME) StaffMember me, Model model) {
        model.addAttribute("answer", SettingsForm.of(howTold.of(me.id())));
        return "notification/settings";
    }

    @PostMapping
    @PreAuthorize(Allow.STAFF)
    String keep(
            @RequestAttribute(ME) StaffMember me,
            @ModelAttribute("answer") SettingsForm answer,
            BindingResult binding,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> howTold.keep(me.id(), answer.settings()))) {
            return "notification/settings";
        }
        redirect.addFlashAttribute("flash", "notification.settings.kept");
        return "redirect:/notifications";
    }

    @ModelAttribute("ways")
    List<Choice> ways(Locale locale) {
        return Arrays.stream(Told.values())
                .map(told -> new Choice(told.name(), texts.getMessage("notification.told." + told, null, locale)))
                .toList();
    }

    @ModelAttribute("mailLeaves")
    boolean mailLeaves() {
        return mail.isReady();
    }

    @ModelAttribute("organisation")
    NotificationProperties organisation() {
        return organisation;
    }

    /** One way to choose. */
    record Choice(String value, String label) {}
}
