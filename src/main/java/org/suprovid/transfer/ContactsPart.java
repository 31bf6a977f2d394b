package org.suprovid.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Contact;
import org.suprovid.casework.Contacts;
import org.suprovid.client.Identity;
import org.suprovid.client.People;
import org.suprovid.client.SafeContact;
import org.suprovid.client.SafeContacts;

/** Who it is, how they are reached without harm, and when they were seen last (R-LESSON-60, R-CONF-06). */
@Component
class ContactsPart implements PackagePart {

    private final People people;
    private final SafeContacts safe;
    private final Contacts contacts;

    ContactsPart(People people, SafeContacts safe, Contacts contacts) {
        this.people = people;
        this.safe = safe;
        this.contacts = contacts;
    }

    @Override
    public String code() {
        return "CONTACTS";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        Identity identity = people.identity(file.personId());
        PackageEntry.Builder reached = PackageEntry.of("reached");
        identity.contactValues().forEach(reached::words);
        PackageEntry.Builder safely = PackageEntry.of("safely");
        safe.of(file.personId()).stream().map(SafeContact::value).forEach(safely::words);
        Optional<Contact> last = contacts.last(file.id());
        return Stream.of(
                        PackageEntry.of("name").words(identity.name()),
                        PackageEntry.of("born").words(identity.birthYear()),
                        PackageEntry.of("card").words(file.cardNumber()),
                        reached,
                        safely,
                        PackageEntry.of("lastContact").day(last.map(Contact::on).orElse(file.lastContactOn())),
                        PackageEntry.of("nextContact")
                                .day(last.map(Contact::nextOn).orElse(null)))
                .filter(entry -> !entry.isEmpty())
                .map(PackageEntry.Builder::entry)
                .toList();
    }
}
