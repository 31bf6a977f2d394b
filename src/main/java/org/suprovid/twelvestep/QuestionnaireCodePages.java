package org.suprovid.twelvestep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.link.CodeOpening;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkReception;

/** The way in from the printed slip, where its code is typed, and the way out. */
@Controller
@RequestMapping("/q")
class QuestionnaireCodePages {

    private final LinkDoor<QuestionnaireBehind> door;

    QuestionnaireCodePages(LinkDoor<QuestionnaireBehind> door) {
        this.door = door;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    String ask(Model model) {
        model.addAttribute("wrong", false);
        return "twelvestep/asked-code";
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    String open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        if (go.isEmpty()) {
            return ask(model);
        }
        if (door.isHeld(request.getRemoteAddr())) {
            return QuestionnairePages.closed(LinkReception.HELD, response, model);
        }
        CodeOpening opening = door.byCode(code, request.getRemoteAddr());
        if (opening.used()) {
            return QuestionnairePages.closed(LinkReception.USED, response, model);
        }
        if (opening.path() != null) {
            return "redirect:" + opening.path() + "?language=" + reader.getLanguage();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", true);
        return "twelvestep/asked-code";
    }

    /** Its address holds no link, so that nothing of it stays in the history of a shared telephone. */
    @GetMapping("/thanks")
    @PreAuthorize("permitAll()")
    String thanks() {
        return "twelvestep/asked-thanks";
    }
}
