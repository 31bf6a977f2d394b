package org.suprovid.partner;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Partners as a supervisor writes them down, for tests of what hangs on one. */
@Component
public class KnownPartners {

    private final DirectoryEditing editing;
    private final Directory directory;
    private final PartnerContacts contacts;
    private final AgreementEditing agreements;

    KnownPartners(
            DirectoryEditing editing, Directory directory, PartnerContacts contacts, AgreementEditing agreements) {
        this.editing = editing;
        this.directory = directory;
        this.contacts = contacts;
        this.agreements = agreements;
    }

    /** In the directory, without people and agreements; somebody must act. Returns the code. */
    public String known(String name, String... services) {
        return editing.add(entry(name, "", Set.of(services), Set.of(), Set.of()));
    }

    public static EntryForm entry(
            String name, String area, Set<String> services, Set<String> papers, Set<String> friendly) {
        return new EntryForm(
                name,
                null,
                "NGO",
                services,
                "044 123 45 67",
                null,
                area,
                null,
                null,
                null,
                null,
                null,
                papers,
                null,
                "FREE",
                null,
                null,
                friendly);
    }

    public long contact(String code, String name) {
        return contacts.put(new PartnerContact(
                0, directory.get(code).id(), name, "", "+380 50 123 45 67", "answers@example.org", "uk", true));
    }

    /** With everything that a referral needs, for every service. */
    public long agreement(String code, LocalDate from, LocalDate until) {
        return agreements.add(code, form(from, until, true, contact(code, "Оксана Левчук")), null);
    }

    /** The same, and it says within how many days of the visit the partner answers. */
    public long agreement(String code, LocalDate from, LocalDate until, int answerDays) {
        return agreements.add(code, form(from, until, true, contact(code, "Оксана Левчук"), answerDays), null);
    }

    static AgreementForm form(LocalDate from, LocalDate until, boolean feedback, Long contact) {
        return form(from, until, feedback, contact, null);
    }

    static AgreementForm form(LocalDate from, LocalDate until, boolean feedback, Long contact, Integer answerDays) {
        return new AgreementForm(
                Agreement.Kind.MEMORANDUM,
                "12/26",
                from,
                from,
                until,
                true,
                true,
                feedback,
                true,
                answerDays,
                Set.of(),
                contact,
                Agreement.Renewal.NONE);
    }

    public long id(String code) {
        return directory.get(code).id();
    }
}
