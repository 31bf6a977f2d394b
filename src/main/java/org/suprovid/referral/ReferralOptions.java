package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.platform.ServiceCatalogue;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;

/** What forms and pages of referrals offer to choose from at once: colleagues who may go along, services. */
@Component
class ReferralOptions {

    private static final Role[] COMPANY = {
        Role.CASE_MANAGER, Role.OUTREACH, Role.INTAKE, Role.TEAM_MEMBER, Role.VOLUNTEER, Role.SUPERVISOR
    };

    private final StaffDirectory staff;
    private final ServiceCatalogue services;
    private final MessageSource texts;

    ReferralOptions(StaffDirectory staff, ServiceCatalogue services, MessageSource texts) {
        this.staff = staff;
        this.services = services;
        this.texts = texts;
    }

    Map<String, List<Option>> of(long programmeId, Locale reader) {
        return Map.of("staff", staff(programmeId), "services", services(reader));
    }

    String service(String code, Locale reader) {
        return texts.getMessage("plan.service." + code, null, code, reader);
    }

    /** What is issued, and that its slip will name no number to call. */
    String withoutPhone(String service, Locale reader) {
        return service + ". " + texts.getMessage("referral.slip.noPhone", null, reader);
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
}
