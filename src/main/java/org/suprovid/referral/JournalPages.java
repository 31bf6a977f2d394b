package org.suprovid.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** The referral journal: its page, and as a file to take along (R-REF-25…27). */
@Controller
class JournalPages {

    private static final int SIZE = 30;
    private static final String ME = "org.suprovid.security.StaffMember";

    /** Those in which a slip may be. */
    private static final List<ServiceState> STATES = Arrays.stream(ServiceState.values())
            .filter(state -> state != ServiceState.OFFERED)
            .toList();

    private final Journal journal;
    private final JournalExport export;
    private final JournalChoices choices;

    JournalPages(Journal journal, JournalExport export, JournalChoices choices) {
        this.journal = journal;
        this.export = export;
        this.choices = choices;
    }

    @GetMapping("/referrals")
    @PreAuthorize(Allow.CASEWORK)
    String journal(
            @RequestAttribute(ME) StaffMember me,
            @ModelAttribute("filter") JournalFilter filter,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "") String words,
            Locale reader,
            Model model) {
        Slice<JournalLine> page = journal.page(filter, after, SIZE, reader);
        JournalLink link = JournalLink.of(filter);
        model.addAttribute("lines", page.rows());
        model.addAttribute("first", after == null || after.isBlank() ? null : link.to("/referrals"));
        model.addAttribute(
                "older", page.next() == null ? null : link.after(page.next()).to("/referrals"));
        model.addAttribute("sheet", link.to("/referrals/journal.xlsx"));
        model.addAttribute("paper", link.to("/referrals/journal.pdf"));
        model.addAttribute("choices", choices.of(me, filter.partner(), words, reader));
        model.addAttribute("states", STATES);
        return "referral/journal";
    }

    @GetMapping("/referrals/journal.xlsx")
    @PreAuthorize(Allow.CASEWORK)
    void sheet(@ModelAttribute("filter") JournalFilter filter, Locale reader, HttpServletResponse answer)
            throws IOException {
        export.journalSheet(filter, reader, answer);
    }

    @GetMapping("/referrals/journal.pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> paper(
            @RequestAttribute(ME) StaffMember me, @ModelAttribute("filter") JournalFilter filter, Locale reader) {
        return export.journalPaper(filter, me, reader).shown();
    }
}
