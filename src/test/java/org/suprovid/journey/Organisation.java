package org.suprovid.journey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.partner.Partners;
import org.suprovid.security.Role;

/** Founds a programme with its people, and the partners that everybody knows. */
@Component
class Organisation {

    private static final List<List<String>> PARTNERS = List.of(
            List.of("LAWYERS", "Центр правової допомоги «Опора»", "LEGAL"),
            List.of("TRUST", "Кабінет довіри при Центрі СНІДу", "AIDS_CENTRE"),
            List.of("DISPENSARY", "Шкірно-венерологічний диспансер", "STI_CLINIC"),
            List.of("WOMEN", "Жіноча консультація № 2", "MEDICAL"));
    private final TestStaff staff;
    private final Partners partners;

    Organisation(TestStaff staff, Partners partners) {
        this.staff = staff;
        this.partners = partners;
    }

    /** A new programme whose people read one language. */
    Team team(String language) {
        partners();
        long programme = staff.programme("Зменшення шкоди, Київ");
        return new Team(
                programme,
                staff.member("nadia", "Надія Кравець", language, programme, Role.INTAKE, Role.OUTREACH),
                staff.member("olena", "Олена Гнатюк", language, programme, Role.CASE_MANAGER),
                staff.member("iryna", "Ірина Савчук", language, programme, Role.SUPERVISOR),
                staff.member("petro", "Петро Лисенко", language, programme, Role.PROCESS_ANALYST));
    }

    /** Everybody knows them from here on. */
    void partners() {
        if (partners.active().stream().noneMatch(partner -> partner.name().contains("«Опора»"))) {
            PARTNERS.forEach(partner -> partners.add(partner.get(0), partner.get(1), partner.get(2)));
        }
    }
}
