package org.suprovid.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suprovid.partner.Agreement.Kind;
import org.suprovid.partner.Agreement.Renewal;
import org.suprovid.partner.AgreementEditing;
import org.suprovid.partner.AgreementForm;
import org.suprovid.partner.Directory;
import org.suprovid.partner.DirectoryEditing;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;

/** Six partners with people and agreements as one finds them: one over, one nearly over, one without its clauses, none. */
@Component
class DemoPartners {

    private final JdbcClient sql;
    private final Directory directory;
    private final DirectoryEditing editing;
    private final PartnerContacts contacts;
    private final AgreementEditing agreements;
    private final Clock clock;

    DemoPartners(
            JdbcClient sql,
            Directory directory,
            DirectoryEditing editing,
            PartnerContacts contacts,
            AgreementEditing agreements,
            Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.editing = editing;
        this.contacts = contacts;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** On the day the organisation begins; the supervisor acts. */
    void found() {
        for (DemoPartner partner : DemoPartner.ALL) {
            sql.sql("INSERT INTO partner (code, name, kind) VALUES (?, ?, ?)")
                    .params(partner.code(), partner.name(), partner.kind())
                    .update();
            editing.change(partner.code(), partner.entry());
            List<String> who = partner.person();
            contacts.put(new PartnerContact(
                    0, id(partner.code()), who.get(0), who.get(1), who.get(2), who.get(3), "uk", true));
        }
    }

    /** As things stand today; the supervisor acts. */
    void today() {
        LocalDate today = LocalDate.now(clock);
        List.of("LEGAL_AID", "AIDS_CENTRE", "WOMEN_HEALTH", "SOCIAL_SERVICES").forEach(editing::verify);
        agree("LEGAL_AID", Kind.CONTRACT, "14/П", today.minusMonths(5), today.plusMonths(7), true, Renewal.ON_REQUEST);
        agree("AIDS_CENTRE", Kind.MEMORANDUM, "М-3", today.minusMonths(11), today.plusDays(20), true, Renewal.NONE);
        agree("STI_CLINIC", Kind.CONTRACT, "27", today.minusYears(1), today.minusDays(10), true, Renewal.NONE);
        agree("WOMEN_HEALTH", Kind.ORAL, "", today.minusMonths(3), null, false, Renewal.NONE);
        agree(
                "SOCIAL_SERVICES",
                Kind.CONTRACT,
                "5/26",
                today.minusMonths(8),
                today.plusMonths(4),
                true,
                Renewal.AUTOMATIC);
    }

    private void agree(
            String code, Kind kind, String number, LocalDate from, LocalDate until, boolean feedback, Renewal renewal) {
        Long contact = contacts.of(id(code)).get(0).id();
        agreements.add(
                code,
                new AgreementForm(
                        kind, number, from, from, until, true, true, feedback, true, null, Set.of(), contact, renewal),
                null);
    }

    private long id(String code) {
        return directory.get(code).id();
    }
}
