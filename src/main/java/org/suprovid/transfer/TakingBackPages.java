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

/** Takes a transfer back, as long as its receipt is not acknowledged. */
@Controller
@RequestMapping("/cases/{number}/transfers")
class TakingBackPages {

    private final TransferTakingBack takingBack;
    private final TransferSheets sheets;
    private final MessageSource texts;

    TakingBackPages(TransferTakingBack takingBack, TransferSheets sheets, MessageSource texts) {
        this.takingBack = takingBack;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/{transfer:\\d+}/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    String askBack(
            @PathVariable String number,
            @PathVariable int transfer,
            @ModelAttribute("answer") TakingBack answer,
            Locale reader,
            Model model) {
        model.addAttribute("sheet", sheets.of(number, transfer, reader));
        return "transfer/withdraw";
    }

    @PostMapping("/{transfer:\\d+}/withdrawal")
    @PreAuthorize(Allow.CASEWORK)
    String withdraw(
            @PathVariable String number,
            @PathVariable int transfer,
            @ModelAttribute("answer") TakingBack answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> takingBack.withdraw(number, transfer, answer.reason(), answer.words()))) {
            return askBack(number, transfer, answer, reader, model);
        }
        redirect.addFlashAttribute("flash", "transfer.withdrawn");
        redirect.addAttribute("number", number);
        return "redirect:/cases/{number}/transfers/" + transfer;
    }

    @ModelAttribute("reasons")
    List<Option> reasons(Locale reader) {
        return Arrays.stream(TakingBackReason.values())
                .map(code -> new Option(code.name(), texts.getMessage("transfer.reason." + code, null, reader)))
                .toList();
    }
}
