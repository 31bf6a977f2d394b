package org.suprovid.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in from paper, where a code is typed, and the way out, whoever it is that answers (R-REF-20). */
public abstract class CodePages {

    private final LinkDoor<?> door;
    private final String pages;

    /** @param pages what the names of the templates begin with: {@code …-code}, {@code …-closed} and {@code …-thanks} */
    protected CodePages(LinkDoor<?> door, String pages) {
        this.door = door;
        this.pages = pages;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    public String ask(Model model) {
        model.addAttribute("wrong", false);
        return pages + "-code";
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    public String open(
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
            return closed(LinkReception.HELD, response, model);
        }
        CodeOpening opening = door.byCode(code, request.getRemoteAddr());
        if (opening.used()) {
            return closed(LinkReception.USED, response, model);
        }
        if (opening.path() != null) {
            return "redirect:" + opening.path() + "?language=" + reader.getLanguage();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", true);
        return pages + "-code";
    }

    /** Its address holds no link, so that nothing of it stays in the history of a shared telephone or computer. */
    @GetMapping("/thanks")
    @PreAuthorize("permitAll()")
    public String thanks() {
        return pages + "-thanks";
    }

    private String closed(LinkReception reception, HttpServletResponse response, Model model) {
        model.addAttribute("reception", reception.turnAway(response).name());
        return pages + "-closed";
    }
}
