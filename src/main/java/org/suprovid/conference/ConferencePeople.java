package org.suprovid.conference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.partner.DirectoryChoices;
import org.suprovid.partner.Partner;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.security.Supervisors;

/** Who may take part in conferences, who may lead them, and how they are called (R-12S-10b). */
@Component
class ConferencePeople {

    private static final Role[] TEAM = {
        Role.CASE_MANAGER, Role.SUPERVISOR, Role.INTAKE, Role.OUTREACH, Role.VOLUNTEER, Role.TEAM_MEMBER
    };

    private final StaffDirectory staff;
    private final Supervisors supervisors;
    private final DirectoryChoices directory;
    private final Partners partners;
    private final PartnerContacts contacts;

    ConferencePeople(
            StaffDirectory staff,
            Supervisors supervisors,
            DirectoryChoices directory,
            Partners partners,
            PartnerContacts contacts) {
        this.directory = directory;
        this.staff = staff;
        this.supervisors = supervisors;
        this.partners = partners;
        this.contacts = contacts;
    }

    /** Everybody of the programme who has signed the pledge (R-ROLE-21). */
    List<Option> team(CaseFile file) {
        return staff.inProgramme(file.programmeId(), TEAM).stream()
                .filter(StaffMember::goesAlong)
                .map(ConferencePeople::option)
                .toList();
    }

    /** Those who can open the task to sign: who leads the case, who stands in, who supervises it. */
    List<Option> leaders(CaseFile file) {
        Stream<StaffMember> workers = Stream.of(
                        Optional.of(file.caseManagerId()), Optional.ofNullable(file.substituteId()))
                .flatMap(Optional::stream)
                .flatMap(id -> staff.find(id).stream());
        return Stream.concat(workers, supervisors.own(file.programmeId()).stream())
                .map(ConferencePeople::option)
                .distinct()
                .toList();
    }

    /** People at partners we work with, by {@code valuesKey}. */
    Map<String, Searched> partners(Locale reader) {
        return Map.of("contacts", directory.people(reader));
    }

    Map<Long, String> names(Collection<Participant> participants) {
        return participants.stream().collect(Collectors.toMap(Participant::id, this::name));
    }

    String staffName(Long id) {
        return id == null ? "" : staff.find(id).map(StaffMember::name).orElse("");
    }

    private String name(Participant one) {
        return one.staffId() != null
                ? staffName(one.staffId())
                : contacts.find(one.contactId())
                        .map(contact -> named(
                                contact,
                                partners.find(contact.partnerId())
                                        .map(Partner::name)
                                        .orElse("")))
                        .orElse("");
    }

    private static String named(PartnerContact contact, String partner) {
        return contact.name() + " · " + partner;
    }

    private static Option option(StaffMember member) {
        return new Option(String.valueOf(member.id()), member.name());
    }
}
