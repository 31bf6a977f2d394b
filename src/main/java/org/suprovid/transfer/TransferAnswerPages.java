package org.suprovid.transfer;

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
import org.suprovid.security.Allow;

/** What the receiver says instead of taking over: a question back, or a refusal with its reason. */
@Controller
@RequestMapping("/transfers")
class TransferAnswerPages {

    private final TransferReceipts receipts;
    private final TransferSheets sheets;
    private final MessageSource texts;

    TransferAnswerPages(TransferReceipts receipts, TransferSheets sheets, MessageSource texts) {
        this.receipts = receipts;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/{id:\\d+}/question")
    @PreAuthorize(Allow.CASEWORK)
    String askQuestion(@PathVariable long id, @ModelAttribute("answer") Question answer, Locale reader, Model model) {
        return page(id, "transfer/question", reader, model);
    }

    @PostMapping("/{id:\\d+}/question")
    @PreAuthorize(Allow.CASEWORK)
    String ask(
            @PathVariable long id,
            @ModelAttribute("answer") Question answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> receipts.ask(id, answer.words()))) {
            return askQuestion(id, answer, reader, model);
        }
        redirect.addFlashAttribute("flash", "transfer.asked");
        return back(id);
    }

    @GetMapping("/{id:\\d+}/refusal")
    @PreAuthorize(Allow.CASEWORK)
    String askRefusal(@PathVariable long id, @ModelAttribute("answer") Refusal answer, Locale reader, Model model) {
        return page(id, "transfer/refusal", reader, model);
    }

    @PostMapping("/{id:\\d+}/refusal")
    @PreAuthorize(Allow.CASEWORK)
    String refuse(
            @PathVariable long id,
            @ModelAttribute("answer") Refusal answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> receipts.refuse(id, answer.reason(), answer.words()))) {
            return askRefusal(id, answer, reader, model);
        }
        redirect.addFlashAttribute("flash", "transfer.refused");
        return back(id);
    }

    @ModelAttribute("reasons")
    List<Option> reasons(Locale reader) {
        return Arrays.stream(RefusalReason.values())
                .map(code -> new Option(code.name(), texts.getMessage("transfer.reason." + code, null, reader)))
                .toList();
    }

    private String page(long id, String template, Locale reader, Model model) {
        model.addAttribute("sheet", sheets.of(id, reader));
        return template;
    }

    private static String back(long id) {
        return "redirect:/transfers/" + id;
    }
}
