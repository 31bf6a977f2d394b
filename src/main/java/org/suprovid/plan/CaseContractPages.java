package org.suprovid.plan;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.FormView;
import org.suprovid.document.Next;
import org.suprovid.document.Printed;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** The case contract: printed in the language of the client, then kept as signed (R-DOC-06). */
@Controller
class CaseContractPages {

    private final Cases cases;
    private final CaseContracts contracts;
    private final CaseContractPrint print;
    private final AccessLog log;

    CaseContractPages(Cases cases, CaseContracts contracts, CaseContractPrint print, AccessLog log) {
        this.cases = cases;
        this.contracts = contracts;
        this.print = print;
        this.log = log;
    }

    /** What was agreed; the form for the next contract before there is one, or if it is wanted. */
    @GetMapping("/cases/{number}/contract")
    @PreAuthorize(Allow.CASEWORK)
    String page(@PathVariable String number, @RequestParam(defaultValue = "false") boolean anew, Model model) {
        CaseFile file = cases.open(number);
        Answers signed = contracts.signed(file).orElse(null);
        if (signed != null) {
            log.read("CONTRACT", file.personId(), file.cardId(), file.id());
        }
        model.addAttribute("number", file.number());
        model.addAttribute("signed", signed);
        model.addAttribute("anew", anew || signed == null);
        return "plan/contract";
    }

    /**
     * @param lang language of the paper, the reader's own without it
     * @param anew whether the next contract is wanted, though one is signed
     */
    @GetMapping("/cases/{number}/contract.pdf")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<byte[]> printed(
            @PathVariable String number,
            @RequestParam(required = false) String lang,
            @RequestParam(defaultValue = "false") boolean anew,
            Locale locale) {
        return print.of(number, anew, Printed.language(lang, locale)).shown();
    }

    @GetMapping("/cases/{number}/contract/form")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    FormView form(@PathVariable String number) {
        return contracts.open(number);
    }

    @PutMapping("/cases/{number}/contract/draft")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    void draft(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        contracts.saveDraft(number, answers);
    }

    @PostMapping("/cases/{number}/contract")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseBody
    Next sign(@PathVariable String number, @RequestBody Map<String, Object> answers) {
        contracts.sign(number, answers);
        return new Next("/cases/" + number);
    }
}
