package org.suprovid.referral;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** One referral on one page: where it stands, what was said, the four checks with their days. */
@Controller
@RequestMapping("/referrals/{slip}")
class ReferralPages {

    private final ReferralSheets sheets;
    private final LetterStates letters;
    private final SlipPhone phone;
    private final LetterNumbers numbers;
    private final SlipLanguage languages;
    private final AccessLog log;

    ReferralPages(
            ReferralSheets sheets,
            LetterStates letters,
            SlipPhone phone,
            LetterNumbers numbers,
            SlipLanguage languages,
            AccessLog log) {
        this.sheets = sheets;
        this.letters = letters;
        this.phone = phone;
        this.numbers = numbers;
        this.languages = languages;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(@PathVariable String slip, Locale locale, Model model) {
        ReferralSheet sheet = sheets.of(slip, locale);
        Referral referral = sheet.referral();
        log.read("REFERRAL", referral.personId(), referral.cardId(), referral.caseId());
        model.addAttribute("sheet", sheet);
        model.addAttribute("referral", referral);
        model.addAttribute("phone", phone.of(referral.responsibleId()));
        model.addAttribute("slipIn", languages.of(referral.personId()).getLanguage());
        model.addAttribute("letters", letters.of(referral));
        model.addAttribute("number", numbers.ofPartner(referral));
        return "referral/show";
    }
}
