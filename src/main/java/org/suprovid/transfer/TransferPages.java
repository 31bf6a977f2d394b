package org.suprovid.transfer;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.document.FormView;
import org.suprovid.document.Next;
import org.suprovid.document.Printed;
import org.suprovid.security.Allow;

/** Passing a client on, as the sending side sees it: asked for, read, printed (R-LESSON-60). */
@Controller
@RequestMapping("/cases/{number}/transfers")
class TransferPages {

    private final TransferRequesting requesting;
    private final TransferSheets sheets;
    private final PackagePrint print;

    TransferPages(TransferRequesting requesting, TransferSheets sheets, PackagePrint print) {
        this.requesting = requesting;
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("file", requesting.passable(number));
        return "transfer/new";
    }

    @GetMapping("/new/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return requesting.open(number);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next request(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        Transfer transfer = requesting.request(number, answers);
        return new Next(TransferPaths.of(number, transfer.number()));
    }

    @GetMapping("/{transfer:\\d+}")
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String number, @PathVariable int transfer, Locale reader, Model model) {
        model.addAttribute("sheet", sheets.of(number, transfer, reader));
        return "transfer/show";
    }

    /** @param version of the package, the newest without it @param lang language of the paper, the reader's own without it */
    @GetMapping("/{transfer:\\d+}/package.pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> printed(
            @PathVariable String number,
            @PathVariable int transfer,
            @RequestParam(required = false) Integer version,
            @RequestParam(required = false) String lang,
            Locale locale) {
        return print.sent(number, transfer, version, Printed.language(lang, locale))
                .shown();
    }
}
