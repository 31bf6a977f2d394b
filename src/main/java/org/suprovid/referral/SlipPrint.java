package org.suprovid.referral;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSite;
import org.suprovid.link.SquareCode;
import org.suprovid.platform.Problem;
import org.suprovid.security.AccessLog;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Prints the slip that the client keeps and the coupon that the partner tears off (R-REF-13, R-REF-20). */
@Component
class SlipPrint {

    private final Referrals referrals;
    private final SlipMapper mapper;
    private final Links links;
    private final StaffDirectory staff;
    private final SlipProperties settings;
    private final LinkSite address;
    private final SlipPhone phone;
    private final SlipLanguage languages;
    private final JournalTexts texts;
    private final SlipRows rows;
    private final AccessLog log;
    private final Paper paper;

    SlipPrint(
            Referrals referrals,
            SlipMapper mapper,
            Links links,
            StaffDirectory staff,
            SlipProperties settings,
            LinkSite address,
            SlipPhone phone,
            SlipLanguage languages,
            JournalTexts texts,
            SlipRows rows,
            AccessLog log,
            Paper paper) {
        this.referrals = referrals;
        this.mapper = mapper;
        this.links = links;
        this.staff = staff;
        this.settings = settings;
        this.address = address;
        this.phone = phone;
        this.languages = languages;
        this.texts = texts;
        this.rows = rows;
        this.log = log;
        this.paper = paper;
    }

    /**
     * The slip in one language. Makes the partner's link if there is none yet, so it writes.
     *
     * @param asked one of our languages; the client's if it is none of them, or null
     * @param site address under which this was asked for; used if the settings name none
     */
    @Transactional
    public Printed print(String slip, URI site, String asked) {
        Referral referral = referrals.bySlip(slip).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        SlipPlace place = mapper.place(referral.id()).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        log.read("slip", referral.personId(), referral.cardId(), referral.caseId());
        Locale language = Printed.language(asked, languages.of(referral.personId()));
        StaffMember issuer = staff.find(referral.responsibleId()).orElseThrow();
        SlipPaper sheet = sheet(referral, place, issuer, address.or(site), language);
        return new Printed(slip, paper.pdf("referral/slip-paper", Map.of("paper", sheet), language));
    }

    private SlipPaper sheet(Referral referral, SlipPlace place, StaffMember issuer, String base, Locale language) {
        Optional<AnswerLink> link = links.linkFor(referral.id());
        String organisation = settings.organisation(referral.discreet());
        return new SlipPaper(
                referral.slip(),
                JournalTexts.fullDay(referral.issuedOn()),
                organisation.isBlank() ? texts.text("journal.slip.organisation", language) : organisation,
                place.card(),
                rows.service(referral, language),
                rows.of(referral, place, issuer.name(), phone.of(issuer), language),
                referral.feedbackConsent(),
                phone.of(issuer),
                link.map(open -> SquareCode.of(base + open.path())).orElse(null),
                LinkSite.typed(base) + LinkBook.PLACE,
                link.map(AnswerLink::code).orElse(""));
    }
}
