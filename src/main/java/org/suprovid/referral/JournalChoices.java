package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.partner.DirectoryChoices;
import org.suprovid.platform.ServiceCatalogue;
import org.suprovid.security.Programmes;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** What journal and monitoring file can be narrowed to, for one reader. */
@Component
class JournalChoices {

    private final Programmes programmes;
    private final StaffDirectory staff;
    private final DirectoryChoices partners;
    private final ServiceCatalogue services;
    private final JournalTexts texts;

    JournalChoices(
            Programmes programmes,
            StaffDirectory staff,
            DirectoryChoices partners,
            ServiceCatalogue services,
            JournalTexts texts) {
        this.programmes = programmes;
        this.staff = staff;
        this.partners = partners;
        this.services = services;
        this.texts = texts;
    }

    /**
     * What one may choose from.
     *
     * @param partnersAt where the page asks for further ones, null if these are all
     * @param workers empty for those who see nobody's referrals but their own
     */
    record Choices(
            List<Option> programmes,
            List<Option> workers,
            List<Option> partners,
            String partnersAt,
            List<Option> services) {}

    /** @param partner whom one has chosen, null for nobody @param words of the names of others */
    Choices of(StaffMember me, Long partner, String words, Locale reader) {
        return of(me, partners.begin(words, partner, reader), partners.path(), reader);
    }

    /** Where partners are no choice. */
    Choices withoutPartners(StaffMember me, Locale reader) {
        return of(me, List.of(), null, reader);
    }

    private Choices of(StaffMember me, List<Option> offered, String others, Locale reader) {
        return new Choices(
                programmes.active().stream()
                        .filter(programme -> me.programmes().contains(programme.id()))
                        .map(programme -> option(programme.id(), programme.name()))
                        .toList(),
                me.has(Role.SUPERVISOR) ? workers(me) : List.of(),
                offered,
                others,
                services.active().stream()
                        .map(code -> new Option(code, texts.service(code, reader)))
                        .toList());
    }

    private List<Option> workers(StaffMember me) {
        TreeMap<String, Option> byName = new TreeMap<>();
        me.programmes().stream()
                .flatMap(programme -> staff.inProgramme(programme, Role.CASE_MANAGER, Role.SUPERVISOR).stream())
                .forEach(member -> byName.put(member.name() + member.id(), option(member.id(), member.name())));
        return List.copyOf(byName.values());
    }

    private static Option option(long id, String name) {
        return new Option(String.valueOf(id), name);
    }
}
