package org.suprovid.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.suprovid.document.FormView;
import org.suprovid.security.Allow;

/** The form of a card that is changed or corrected; why is part of the address. */
@Controller
@RequestMapping("/clients/{number}/change/{reason}")
class CardChangePages {

    private final CardChanges changes;

    CardChangePages(CardChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String page(@PathVariable String number, @PathVariable CardChange reason, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("reason", reason);
        return "client/card-change";
    }

    @GetMapping("/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return changes.open(number);
    }

    @PutMapping("/draft")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    void draft(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        changes.saveDraft(number, answers);
    }

    @PostMapping
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Map<String, String> take(
            @PathVariable String number,
            @PathVariable CardChange reason,
            @RequestBody Map<String, Object> answers,
            HttpServletRequest request,
            HttpServletResponse answer) {
        changes.change(number, reason, answers);
        String next = "/clients/" + number;
        RequestContextUtils.getOutputFlashMap(request).put("flash", "client.change.done");
        RequestContextUtils.saveOutputFlashMap(next, request, answer);
        return Map.of("next", next);
    }
}
