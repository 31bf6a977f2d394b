package org.suprovid.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.link.AnswerText;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkOpening;
import org.suprovid.link.LinkReception;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;

/**
 * Where a partner's contact answers, without account, session or script (R-REF-21). Says the number of the slip and, in neutral
 * words, the service; nothing else (R-CONF-05).
 */
@Controller
@RequestMapping("/r/{token}")
class AnswerPages {

    private final LinkDoor<LinkOpened> door;
    private final AnswerFlow flow;
    private final AnswerTurns turns;
    private final AnswerSending sending;
    private final AnswerViews views;

    AnswerPages(
            LinkDoor<LinkOpened> door, AnswerFlow flow, AnswerTurns turns, AnswerSending sending, AnswerViews views) {
        this.door = door;
        this.flow = flow;
        this.turns = turns;
        this.sending = sending;
        this.views = views;
    }

    /** @param turn what was sent from the page before, as {@link AnswerTurns} sealed it */
    @GetMapping
    @PreAuthorize("permitAll()")
    String ask(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String turn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        LinkOpening<LinkOpened> opening = door.byToken(token, request.getRemoteAddr());
        if (!opening.isOpen()) {
            return closed(opening.reception(), response, model);
        }
        Optional<AnswerForm> sent = turns.open(turn, opening.link().id());
        AnswerForm form = sent.orElse(AnswerForm.EMPTY);
        AnswerFlow.Turn taken = flow.turn(form, opening.link().issuedOn());
        BindingResult binding = new BeanPropertyBindingResult(form, "answer");
        FormErrors.into(binding, new Problem.Invalid(taken.errors()));
        model.addAttribute("answer", form);
        model.addAttribute("beginsAnew", !turn.isEmpty() && sent.isEmpty());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "answer", binding);
        return page(taken.step(), form, opening, model, reader);
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    String answer(
            @PathVariable String token,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        LinkOpening<LinkOpened> opening = door.byToken(token, request.getRemoteAddr());
        if (!opening.proves(form.proof())) {
            return closed(opening.reception(), response, model);
        }
        AnswerFlow.Turn turn = flow.turn(form, opening.link().issuedOn());
        if (turn.complete()) {
            return sending.send(token, opening, form.given(), request.getRemoteAddr())
                    .map(why -> lost(why, form, response, model, reader))
                    .orElseGet(() -> thanks(reader));
        }
        if (!opening.isOpen()) {
            return lost(opening.reception(), form, response, model, reader);
        }
        return turns.seal(form, opening.link().id())
                .map(written -> next(token, written, reader))
                .orElseGet(() -> {
                    FormErrors.into(binding, new Problem.Invalid(turn.errors()));
                    return page(turn.step(), form, opening, model, reader);
                });
    }

    /** To a page that the browser can come back to: going back over a form that was sent, it asks whether to send it again. */
    private static String next(String token, String written, Locale reader) {
        return "redirect:/r/" + token + "?language=" + reader.getLanguage() + "&turn=" + written;
    }

    private String page(AnswerStep step, AnswerForm form, LinkOpening<LinkOpened> opening, Model model, Locale reader) {
        model.addAttribute("page", views.page(step, form, opening, reader));
        model.addAttribute("longest", AnswerText.LONG);
        return "referral/answer-page";
    }

    /** Who was on the page learns what has happened to the link meanwhile, and keeps the words to tell them another way. */
    private String lost(LinkReception why, AnswerForm form, HttpServletResponse response, Model model, Locale reader) {
        response.setStatus(why.lost().value());
        model.addAttribute("why", why.name());
        model.addAttribute("said", views.said(form.given(), reader));
        model.addAttribute("carried", AnswerViews.carried(AnswerStep.CHECK, form));
        model.addAttribute("proof", form.proof());
        return "referral/answer-lost";
    }

    private static String closed(LinkReception reception, HttpServletResponse response, Model model) {
        model.addAttribute("reception", reception.turnAway(response).name());
        return "referral/answer-closed";
    }

    /** The address of thanks holds no link, so that nothing of it stays in the history of a shared computer. */
    private static String thanks(Locale reader) {
        return "redirect:/r/thanks?language=" + reader.getLanguage();
    }
}
