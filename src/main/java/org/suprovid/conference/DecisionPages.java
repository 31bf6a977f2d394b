package org.suprovid.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
import org.suprovid.document.Option;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** Where whoever has to carry out a decision, and does not see the case, writes down what came of it (R-DOC-21). */
@Controller
@RequestMapping("/conferences/{conference:\\d+}/decisions")
class DecisionPages {

    private final InvitationDesk desk;
    private final DecisionDesk decisions;
    private final MessageSource texts;
    private final Clock clock;

    DecisionPages(InvitationDesk desk, DecisionDesk decisions, MessageSource texts, Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{decision:\\d+}")
    @PreAuthorize(Allow.ESCORT)
    String decision(@PathVariable long conference, @PathVariable long decision, Model model, Locale reader) {
        model.addAttribute("answer", DecisionEntry.on(LocalDate.now(clock)));
        return decisionPage(conference, decision, model, reader);
    }

    @PostMapping("/{decision:\\d+}")
    @PreAuthorize(Allow.ESCORT)
    String carriedOut(
            @PathVariable long conference,
            @PathVariable long decision,
            @ModelAttribute("answer") DecisionEntry answer,
            BindingResult binding,
            Model model,
            Locale writer,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> decisions.carriedOut(conference, decision, answer, writer))) {
            return decisionPage(conference, decision, model, writer);
        }
        redirect.addFlashAttribute("flash", "conference.decision.written");
        return "redirect:/conferences";
    }

    private String decisionPage(long conference, long decision, Model model, Locale reader) {
        model.addAttribute("sheet", desk.show(conference));
        model.addAttribute("decision", decisions.own(conference, decision));
        model.addAttribute(
                "outcomes",
                DecisionEntry.OUTCOMES.stream()
                        .map(code -> new Option(code, texts.getMessage("conference.outcome." + code, null, reader)))
                        .toList());
        return "conference/decision";
    }
}
