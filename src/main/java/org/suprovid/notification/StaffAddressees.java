package org.suprovid.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Those who work here, in their own language and outside their own quiet hours. */
@Component
class StaffAddressees implements Addressees {

    static final String KIND = "staff";
    private final StaffDirectory staff;
    private final HowTold howTold;

    StaffAddressees(StaffDirectory staff, HowTold howTold) {
        this.staff = staff;
        this.howTold = howTold;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Addressee> find(long id) {
        return staff.find(id).filter(StaffMember::active).map(this::addressee);
    }

    private Addressee addressee(StaffMember member) {
        Settings settings = howTold.of(member.id());
        return new Addressee(
                member.id(),
                member.name(),
                Locale.forLanguageTag(member.language()),
                settings.mail().isEmpty() ? Map.of() : Map.of(MailChannel.CODE, address(settings)));
    }

    private Address address(Settings settings) {
        return new Address(settings.mail(), settings.quietHours(howTold.ofOrganisation()), false);
    }
}
