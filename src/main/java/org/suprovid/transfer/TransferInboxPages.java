package org.suprovid.transfer;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.document.Printed;
import org.suprovid.security.Allow;

/** What has arrived for somebody or their programme: read, printed, taken over (R-LESSON-60). */
@Controller
@RequestMapping("/transfers")
class TransferInboxPages {

    private final TransferInbox inbox;
    private final TransferReceipts receipts;
    private final TransferSheets sheets;
    private final PackagePrint print;

    TransferInboxPages(TransferInbox inbox, TransferReceipts receipts, TransferSheets sheets, PackagePrint print) {
        this.inbox = inbox;
        this.receipts = receipts;
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String list(Model model) {
        model.addAttribute("arrivals", inbox.arrivals());
        return "transfer/inbox";
    }

    @GetMapping("/{id:\\d+}")
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable long id, Locale reader, Model model) {
        model.addAttribute("sheet", sheets.of(id, reader));
        return "transfer/arrived";
    }

    @GetMapping("/{id:\\d+}/package.pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> printed(@PathVariable long id, @RequestParam(required = false) String lang, Locale locale) {
        return print.arrived(id, Printed.language(lang, locale)).shown();
    }

    @GetMapping("/{id:\\d+}/receipt")
    @PreAuthorize(Allow.CASEWORK)
    String askReceipt(@PathVariable long id, Locale reader, Model model) {
        return page(id, "transfer/receipt", reader, model);
    }

    /** Leads to the case as which it goes on. */
    @PostMapping("/{id:\\d+}/receipt")
    @PreAuthorize(Allow.CASEWORK)
    String accept(@PathVariable long id, RedirectAttributes redirect) {
        receipts.accept(id);
        redirect.addFlashAttribute("flash", "transfer.accepted");
        return inbox.nextCase(id)
                .map(number -> {
                    redirect.addAttribute("number", number);
                    return "redirect:/cases/{number}";
                })
                .orElse("redirect:/transfers/" + id);
    }

    private String page(long id, String template, Locale reader, Model model) {
        model.addAttribute("sheet", sheets.of(id, reader));
        return template;
    }
}
