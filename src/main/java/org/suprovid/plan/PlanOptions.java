package org.suprovid.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Needs;
import org.suprovid.document.Option;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.platform.ServiceCatalogue;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;

/** What forms of plans offer to choose from: needs of the case, services, partners, colleagues, lines. */
@Component
class PlanOptions {

    private static final Role[] WORKERS = {
        Role.CASE_MANAGER, Role.OUTREACH, Role.INTAKE, Role.TEAM_MEMBER, Role.VOLUNTEER, Role.SUPERVISOR
    };

    private final Needs needs;
    private final ServiceCatalogue services;
    private final Partners partners;
    private final StaffDirectory staff;
    private final PlanTexts texts;

    PlanOptions(Needs needs, ServiceCatalogue services, Partners partners, StaffDirectory staff, PlanTexts texts) {
        this.needs = needs;
        this.services = services;
        this.partners = partners;
        this.staff = staff;
        this.texts = texts;
    }

    /** For forms in which lines are written. */
    Map<String, List<Option>> forLines(CaseFile of, Locale locale) {
        Map<String, List<Option>> options = new HashMap<>();
        options.put("needs", needs(of));
        options.put("services", services(locale));
        options.put("staff", staff(of.programmeId()));
        return options;
    }

    /** Lines to choose from, each in few words. */
    List<Option> lines(Collection<PlanLine> lines, Locale locale) {
        Map<Long, Partner> byId = partners.byIds(lines.stream()
                .map(PlanLine::providerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> new Option(String.valueOf(line.id()), texts.line(line, name(byId, line), locale)))
                .toList();
    }

    private static String name(Map<Long, Partner> byId, PlanLine line) {
        return line.providerId() == null ? null : byId.get(line.providerId()).name();
    }

    private List<Option> needs(CaseFile of) {
        return needs.open(of.id()).stream()
                .map(need -> new Option(String.valueOf(need.id()), need.text()))
                .toList();
    }

    private List<Option> services(Locale locale) {
        return services.active().stream()
                .map(code -> new Option(code, texts.of("service", code, locale)))
                .toList();
    }

    private List<Option> staff(long programme) {
        return staff.inProgramme(programme, WORKERS).stream()
                .map(member -> new Option(String.valueOf(member.id()), member.name()))
                .toList();
    }
}
