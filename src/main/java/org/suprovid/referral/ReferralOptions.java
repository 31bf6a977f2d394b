package org.suprovid.referral;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.partner.Directory;
import org.suprovid.partner.Partner;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;
import org.suprovid.platform.ServiceCatalogue;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;

/** What forms of referrals offer to choose from: partners, their people, colleagues who may go along, services. */
@Component
class ReferralOptions {

    private static final Role[] COMPANY = {
        Role.CASE_MANAGER, Role.OUTREACH, Role.INTAKE, Role.TEAM_MEMBER, Role.VOLUNTEER, Role.SUPERVISOR
    };

    private final Partners partners;
    private final Directory directory;
    private final PartnerContacts contacts;
    private final StaffDirectory staff;
    private final ServiceCatalogue services;
    private final MessageSource texts;

    ReferralOptions(
            Partners partners,
            Directory directory,
            PartnerContacts contacts,
            StaffDirectory staff,
            ServiceCatalogue services,
            MessageSource texts) {
        this.partners = partners;
        this.directory = directory;
        this.contacts = contacts;
        this.staff = staff;
        this.services = services;
        this.texts = texts;
    }

    Map<String, List<Option>> of(long programmeId, Locale reader) {
        List<Partner> active = partners.active();
        Map<String, List<Option>> options = new HashMap<>();
        options.put("partners", active.stream().map(ReferralOptions::option).toList());
        options.put("contacts", contacts(active));
        options.put("staff", staff(programmeId));
        options.put("services", services(reader));
        return options;
    }

    /** The same, with those partners first who provide the service. */
    Map<String, List<Option>> of(long programmeId, String service, Locale reader) {
        Map<String, List<Option>> options = of(programmeId, reader);
        Set<String> fitting = directory
                .byIds(partners.active().stream().map(Partner::id).toList())
                .values()
                .stream()
                .filter(entry -> entry.services().contains(service))
                .map(entry -> String.valueOf(entry.id()))
                .collect(Collectors.toSet());
        options.computeIfPresent("partners", (name, all) -> all.stream()
                .sorted(Comparator.comparing(option -> !fitting.contains(option.value())))
                .toList());
        return options;
    }

    List<Option> partners() {
        return partners.active().stream().map(ReferralOptions::option).toList();
    }

    String service(String code, Locale reader) {
        return texts.getMessage("plan.service." + code, null, code, reader);
    }

    /** What is issued, and that its slip will name no number to call. */
    String withoutPhone(String service, Locale reader) {
        return service + ". " + texts.getMessage("referral.slip.noPhone", null, reader);
    }

    private List<Option> contacts(List<Partner> active) {
        Map<Long, String> names = active.stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return contacts.ofAll(names.keySet()).values().stream()
                .flatMap(List::stream)
                .map(contact -> new Option(String.valueOf(contact.id()), named(contact, names)))
                .toList();
    }

    private static String named(PartnerContact contact, Map<Long, String> partners) {
        return contact.name() + " · " + partners.get(contact.partnerId());
    }

    private List<Option> staff(long programmeId) {
        return staff.inProgramme(programmeId, COMPANY).stream()
                .map(member -> new Option(String.valueOf(member.id()), member.name()))
                .toList();
    }

    private List<Option> services(Locale reader) {
        return services.active().stream()
                .map(code -> new Option(code, service(code, reader)))
                .toList();
    }

    private static Option option(Partner partner) {
        return new Option(String.valueOf(partner.id()), partner.name());
    }
}
