package org.suprovid.partner;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The directory of partners and one partner on one page (R-DOC-25). */
@Controller
@RequestMapping("/partners")
class PartnerPages {

    static final String CODE = "/{code:[A-Z][A-Z0-9_]*}";
    private static final String ME = "org.suprovid.security.StaffMember";
    private static final int SIZE = 30;
    private final DirectoryList list;
    private final DirectoryMapper mapper;
    private final PartnerSheets sheets;
    private final DirectoryEditing editing;
    private final PartnerOptions options;

    PartnerPages(
            DirectoryList list,
            DirectoryMapper mapper,
            PartnerSheets sheets,
            DirectoryEditing editing,
            PartnerOptions options) {
        this.list = list;
        this.mapper = mapper;
        this.sheets = sheets;
        this.editing = editing;
        this.options = options;
    }

    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    String list(
            @ModelAttribute("query") DirectoryQuery query,
            @RequestAttribute(ME) StaffMember me,
            Locale reader,
            Model model) {
        Slice<DirectoryList.Line> page = list.page(query, SIZE);
        model.addAttribute("lines", page.rows());
        model.addAttribute("older", page.next() == null ? null : query.address(page.next()));
        model.addAttribute("newer", query.after().isEmpty() ? null : query.address(null));
        model.addAttribute("areas", mapper.areas());
        model.addAttribute("services", options.services(reader));
        model.addAttribute("kinds", options.kinds(reader));
        model.addAttribute("papers", options.papers(reader));
        model.addAttribute("friendly", options.friendly(reader));
        model.addAttribute("edits", me.has(Role.SUPERVISOR));
        model.addAttribute("leads", me.readsSensitive());
        return "partner/list";
    }

    @GetMapping(CODE)
    @PreAuthorize(Allow.FIRST_CONTACT)
    String show(@PathVariable String code, @RequestAttribute(ME) StaffMember me, Model model) {
        model.addAttribute("sheet", sheets.of(code));
        model.addAttribute("edits", me.has(Role.SUPERVISOR));
        model.addAttribute("verifies", me.readsSensitive());
        return "partner/show";
    }

    @PostMapping(CODE + "/verification")
    @PreAuthorize(Allow.CASEWORK)
    String verify(@PathVariable String code, RedirectAttributes after) {
        editing.verify(code);
        return done("partner.verified", after);
    }

    static String done(String text, RedirectAttributes after) {
        after.addFlashAttribute("flash", text);
        return "redirect:/partners/{code}";
    }
}
