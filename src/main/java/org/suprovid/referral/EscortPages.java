package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
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
import org.suprovid.security.Allow;

/** Where a volunteer sees whom to meet, and writes down on a telephone what was done on the way (R-REF-30…33). */
@Controller
@RequestMapping("/escorts")
class EscortPages {

    private final EscortDesk desk;
    private final MessageSource texts;
    private final Clock clock;

    EscortPages(EscortDesk desk, MessageSource texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Allow.ESCORT)
    String list(Model model) {
        List<EscortRow> all = desk.mine();
        model.addAttribute("ahead", all.stream().filter(row -> !row.written()).toList());
        model.addAttribute("written", all.stream().filter(EscortRow::written).toList());
        return "referral/escorts";
    }

    @GetMapping("/{slip}")
    @PreAuthorize(Allow.ESCORT)
    String show(@PathVariable String slip, Model model, Locale reader) {
        model.addAttribute("answer", EscortEntry.on(LocalDate.now(clock)));
        return page(slip, model, reader);
    }

    @GetMapping("/{slip}/records/{attempt}")
    @PreAuthorize(Allow.ESCORT)
    String record(@PathVariable String slip, @PathVariable int attempt, Model model) {
        model.addAttribute("record", desk.record(slip, attempt));
        return "referral/escort-record";
    }

    @PostMapping("/{slip}")
    @PreAuthorize(Allow.ESCORT)
    String write(
            @PathVariable String slip,
            @ModelAttribute("answer") EscortEntry answer,
            BindingResult binding,
            Model model,
            Locale writer,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> desk.write(slip, answer, writer))) {
            return page(slip, model, writer);
        }
        redirect.addFlashAttribute("flash", "escort.written");
        return "redirect:/escorts";
    }

    private String page(String slip, Model model, Locale reader) {
        model.addAttribute("sheet", desk.sheet(slip));
        model.addAttribute("actions", options("action", EscortEntry.ACTIONS, reader));
        model.addAttribute("transports", options("transport", EscortEntry.TRANSPORT, reader));
        model.addAttribute("happened", options("visitHappened", EscortEntry.HAPPENED, reader));
        model.addAttribute("moods", options("mood", EscortEntry.MOODS, reader));
        return "referral/escort";
    }

    private List<Option> options(String kind, List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, texts.getMessage("escort." + kind + "." + code, null, reader)))
                .toList();
    }
}
