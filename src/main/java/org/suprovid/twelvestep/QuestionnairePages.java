package org.suprovid.twelvestep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.casework.FormDays;
import org.suprovid.link.AnswerText;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkOpening;
import org.suprovid.link.LinkReception;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.twelvestep.QuestionnaireActivities.Asked;

/** Where a client fills in the questionnaire, without account, session or script; says no name, programme or diagnosis (R-CONF-07). */
@Controller
@RequestMapping("/q/{token}")
class QuestionnairePages {

    private final LinkDoor<QuestionnaireBehind> door;
    private final QuestionnaireIntake intake;
    private final QuestionnaireRounds rounds;
    private final FormDays days;

    QuestionnairePages(
            LinkDoor<QuestionnaireBehind> door, QuestionnaireIntake intake, QuestionnaireRounds rounds, FormDays days) {
        this.door = door;
        this.intake = intake;
        this.rounds = rounds;
        this.days = days;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    String ask(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        LinkOpening<QuestionnaireBehind> opening = door.byToken(token, request.getRemoteAddr());
        if (!opening.isOpen()) {
            return closed(opening.reception(), response, model);
        }
        List<Asked> activities = intake.asked(opening.link(), reader);
        return page(new QuestionnaireAnswer(Map.of(), activities), activities, List.of(), opening, model);
    }

    /** @param go SEND; nothing: the same page once more, in another language */
    @PostMapping
    @PreAuthorize("permitAll()")
    String answer(
            @PathVariable String token,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        LinkOpening<QuestionnaireBehind> opening = door.byToken(token, request.getRemoteAddr());
        if (!opening.proves(sent.get("proof"))) {
            return closed(opening.reception(), response, model);
        }
        if (!opening.isOpen()) {
            return lost(opening.reception(), sent, response, model);
        }
        List<Asked> activities = intake.asked(opening.link(), reader);
        QuestionnaireAnswer answer = new QuestionnaireAnswer(sent, activities);
        if (!go.equals("SEND")) {
            return page(answer, activities, List.of(), opening, model);
        }
        try {
            return taken(opening.link(), answer)
                    ? "redirect:/q/thanks?language=" + reader.getLanguage()
                    : lost(door.byToken(token, request.getRemoteAddr()).reception(), sent, response, model);
        } catch (Problem.Invalid invalid) {
            return page(answer, activities, answer.onPage(invalid.errors()), opening, model);
        }
    }

    private boolean taken(QuestionnaireBehind link, QuestionnaireAnswer answer) {
        boolean taken = intake.take(link, answer.answers(days.today().toString()));
        if (taken) {
            rounds.atOnce(link.id());
        }
        return taken;
    }

    private static String page(
            QuestionnaireAnswer answer,
            List<Asked> activities,
            List<FieldError> errors,
            LinkOpening<QuestionnaireBehind> opening,
            Model model) {
        Map<String, Object> fields = answer.fields();
        BindingResult binding = new MapBindingResult(fields, "asked");
        FormErrors.into(binding, new Problem.Invalid(errors));
        model.addAttribute("asked", fields);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "asked", binding);
        model.addAttribute("activities", activities);
        model.addAttribute("later", opening.link().later());
        model.addAttribute("proof", opening.proof());
        model.addAttribute("longest", AnswerText.LONG);
        return "twelvestep/asked";
    }

    /** Who was on the page learns what has happened to the link meanwhile, and keeps the words to tell them another way. */
    private static String lost(LinkReception why, Map<String, String> sent, HttpServletResponse response, Model model) {
        response.setStatus(why.lost().value());
        model.addAttribute("why", why == LinkReception.OPEN ? LinkReception.GONE : why);
        model.addAttribute("said", new QuestionnaireAnswer(sent, List.of()).words());
        model.addAttribute("proof", sent.get("proof"));
        return "twelvestep/asked-lost";
    }

    private static String closed(LinkReception reception, HttpServletResponse response, Model model) {
        model.addAttribute("reception", reception.turnAway(response).name());
        return "twelvestep/asked-closed";
    }
}
