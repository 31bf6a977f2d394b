package org.suprovid.referral;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.document.Option;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** Answers of partners that wait for a supervisor: give to a slip, try again, discard. */
@Controller
@RequestMapping("/referrals/answers")
class AnswerInboxPages {

    private static final String BACK = "redirect:/referrals/answers";
    private final ParkedAnswers parked;
    private final AnswerRounds rounds;
    private final MessageSource texts;

    AnswerInboxPages(ParkedAnswers parked, AnswerRounds rounds, MessageSource texts) {
        this.parked = parked;
        this.rounds = rounds;
        this.texts = texts;
    }

    /** What a supervisor decides: the slip it belongs to, or why it counts for nothing. */
    public record Decision(String slip, AnswerDiscard reason) {}

    @GetMapping
    @PreAuthorize(Allow.SUPERVISION)
    String list(Model model) {
        model.addAttribute("parked", parked.list());
        return "referral/answers";
    }

    @GetMapping("/{answer}")
    @PreAuthorize(Allow.SUPERVISION)
    String show(@PathVariable long answer, @ModelAttribute("decision") Decision decision, Model model) {
        model.addAttribute("answer", parked.read(answer));
        return "referral/answer";
    }

    @PostMapping("/{answer}/assign")
    @PreAuthorize(Allow.SUPERVISION)
    String assign(
            @PathVariable long answer,
            @ModelAttribute("decision") Decision decision,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        try {
            parked.assign(answer, decision.slip());
        } catch (Problem.Invalid invalid) {
            FormErrors.into(binding, invalid);
            return show(answer, decision, model);
        }
        rounds.atOnce(answer);
        return done("answer.parked.assigned", redirect);
    }

    @PostMapping("/{answer}/retry")
    @PreAuthorize(Allow.SUPERVISION)
    String tryAgain(@PathVariable long answer, RedirectAttributes redirect) {
        parked.tryAgain(answer);
        rounds.atOnce(answer);
        return done("answer.parked.retried", redirect);
    }

    @PostMapping("/{answer}/discard")
    @PreAuthorize(Allow.SUPERVISION)
    String discard(
            @PathVariable long answer,
            @ModelAttribute("decision") Decision decision,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors() || decision.reason() == null) {
            if (!binding.hasErrors()) {
                binding.rejectValue("reason", "answer.error.choose");
            }
            return show(answer, decision, model);
        }
        parked.discard(answer, decision.reason());
        return done("answer.parked.discarded", redirect);
    }

    @ModelAttribute("discards")
    List<Option> discards(Locale reader) {
        return Arrays.stream(AnswerDiscard.values())
                .map(reason -> new Option(reason.name(), texts.getMessage("answer.discard." + reason, null, reader)))
                .toList();
    }

    private static String done(String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        return BACK;
    }
}
