package org.suprovid.document;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.security.Allow;

/** Documents to read and to print, and blank forms for paper. */
@Controller
class DocumentPages {

    private final Sheets sheets;
    private final Paper paper;

    DocumentPages(Sheets sheets, Paper paper) {
        this.sheets = sheets;
        this.paper = paper;
    }

    @GetMapping("/documents/{id:\\d{1,18}}")
    @PreAuthorize(Allow.CLIENT_DATA)
    String document(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean sensitive,
            Locale locale,
            Model model) {
        model.addAttribute("sheet", sheets.filled(id, sensitive, locale));
        return "document/show";
    }

    /** @param lang language of the paper, the reader's own without it */
    @GetMapping("/documents/{id:\\d{1,18}}.pdf")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<byte[]> print(
            @PathVariable long id,
            @RequestParam(required = false) String lang,
            @RequestParam(defaultValue = "false") boolean sensitive,
            Locale locale) {
        Locale language = Printed.language(lang, locale);
        return pdf(sheets.filled(id, sensitive, language), language);
    }

    @GetMapping("/forms/{form:[a-z0-9-]{1,60}}/blank.pdf")
    @PreAuthorize(Allow.STAFF)
    ResponseEntity<byte[]> blank(
            @PathVariable String form, @RequestParam(required = false) String lang, Locale locale) {
        Locale language = Printed.language(lang, locale);
        return pdf(sheets.blank(form, language), language);
    }

    private ResponseEntity<byte[]> pdf(Sheet sheet, Locale locale) {
        String name = sheet.isBlank() ? sheet.title() : sheet.number() + " " + sheet.title();
        return new Printed(name, paper.pdf(sheet, locale)).shown();
    }
}
