package org.suprovid.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** The monitoring file: its page, and as a file to take along (R-REF-26, R-REF-48). */
@Controller
class MonitoringPages {

    private static final int SIZE = 30;
    private static final String ME = "org.suprovid.security.StaffMember";
    private static final String PATH = "/referrals/monitoring";
    private static final List<String> CHECKS = List.of("REF_CHECK_0", "REF_CHECK_1W", "REF_CHECK_1M", "REF_CHECK_3M");
    private static final List<String> RESULTS = List.of(
            "DONE",
            MonitoringFilter.ATTEMPT,
            "NOT_REACHED",
            "DECLINED_BY_CLIENT",
            "MISSED",
            "CANCELLED",
            MonitoringFilter.NO_CONTACT);
    private final Monitoring monitoring;
    private final JournalExport export;
    private final JournalChoices choices;

    MonitoringPages(Monitoring monitoring, JournalExport export, JournalChoices choices) {
        this.monitoring = monitoring;
        this.export = export;
        this.choices = choices;
    }

    @GetMapping(PATH)
    @PreAuthorize(Allow.CASEWORK)
    String monitoring(
            @RequestAttribute(ME) StaffMember me,
            @ModelAttribute("filter") MonitoringFilter filter,
            @RequestParam(required = false) String after,
            Locale reader,
            Model model) {
        Slice<MonitoringLine> page = monitoring.page(filter, after, SIZE, reader);
        JournalLink link = JournalLink.of(filter);
        model.addAttribute("lines", page.rows());
        model.addAttribute("first", after == null || after.isBlank() ? null : link.to(PATH));
        model.addAttribute(
                "older", page.next() == null ? null : link.after(page.next()).to(PATH));
        model.addAttribute("sheet", link.to(PATH + ".xlsx"));
        model.addAttribute("paper", link.to(PATH + ".pdf"));
        model.addAttribute("choices", choices.withoutPartners(me, reader));
        model.addAttribute("checks", CHECKS);
        model.addAttribute("results", RESULTS);
        return "referral/monitoring";
    }

    @GetMapping(PATH + ".xlsx")
    @PreAuthorize(Allow.CASEWORK)
    void sheet(@ModelAttribute("filter") MonitoringFilter filter, Locale reader, HttpServletResponse answer)
            throws IOException {
        export.monitoringSheet(filter, reader, answer);
    }

    @GetMapping(PATH + ".pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> paper(
            @RequestAttribute(ME) StaffMember me, @ModelAttribute("filter") MonitoringFilter filter, Locale reader) {
        return export.monitoringPaper(filter, me, reader).shown();
    }
}
