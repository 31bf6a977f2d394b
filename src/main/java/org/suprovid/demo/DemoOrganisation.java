package org.suprovid.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.NewStaff;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;

/** A small organisation: a harm-reduction programme and a home for the elderly, people in every role, six partners. All invented. */
@Component
class DemoOrganisation {

    /** Code of the programme in the home. */
    static final String HOME = "ELDERLY_HOME";

    /** Invented numbers of those whom clients and partners call. */
    private static final Map<String, String> PHONES = Map.of(
            "olena", "+380 44 555 10 11",
            "taras", "+380 44 555 10 12",
            "iryna", "+380 44 555 10 13",
            "nadia", "+380 44 555 10 14",
            "bohdan", "+380 44 555 10 15",
            "lesia", "+380 44 555 10 16",
            "oksana", "+380 44 555 10 17",
            "halyna", "+380 44 555 10 18");

    private final StaffDirectory staff;
    private final Programmes programmes;
    private final DemoPartners partners;
    private final DemoMaps maps;
    private final DemoTransfer transfer;
    private final DemoActivities activities;
    private final DemoHome answers;
    private final RowAccess access;
    private final JdbcClient sql;

    DemoOrganisation(
            StaffDirectory staff,
            Programmes programmes,
            DemoPartners partners,
            DemoMaps maps,
            DemoTransfer transfer,
            DemoActivities activities,
            DemoHome answers,
            RowAccess access,
            JdbcClient sql) {
        this.staff = staff;
        this.programmes = programmes;
        this.partners = partners;
        this.maps = maps;
        this.transfer = transfer;
        this.activities = activities;
        this.answers = answers;
        this.access = access;
        this.sql = sql;
    }

    /** Whether nobody works here yet: people of a real organisation never get colleagues with known passwords. */
    boolean isEmpty() {
        return sql.sql("SELECT NOT EXISTS (SELECT 1 FROM staff)")
                .query(Boolean.class)
                .single();
    }

    /** Founds the organisation; returns the programme's id. */
    @Transactional
    long found() {
        long programme = programmes.add(new Programme(
                0,
                "HARM_REDUCTION",
                "Зменшення шкоди, Київ",
                "case-seven-step",
                List.of("ALLIANCE_2010"),
                "КУ",
                Set.of("PWID", "PWUD", "SW", "PLHIV", "MSM", "RECENTLY_RELEASED"),
                null));
        long home = programmes.add(new Programme(
                0,
                HOME,
                "Будинок-інтернат «Затишок»",
                "case-twelve-step",
                List.of("ELDERLY_HOME_SUPPORTIVE"),
                "БІ",
                Set.of("ELDERLY_RESIDENT", "DISABLED_RESIDENT"),
                null));
        Set<Long> here = Set.of(programme);
        add("olena", "Олена Гнатюк", "кейс-менеджерка", "uk", Set.of(Role.CASE_MANAGER), here);
        add("taras", "Тарас Мельник", "кейс-менеджер", "uk", Set.of(Role.CASE_MANAGER), here);
        add(
                "halyna",
                "Галина Швець",
                "кейс-менеджерка будинку-інтернату",
                "uk",
                Set.of(Role.CASE_MANAGER),
                Set.of(home));
        add("iryna", "Ірина Савчук", "керівниця проєкту", "uk", Set.of(Role.SUPERVISOR), Set.of(programme, home));
        add("nadia", "Надія Кравець", "фахівчиня первинного контакту", "uk", Set.of(Role.INTAKE, Role.OUTREACH), here);
        add("bohdan", "Богдан Яценко", "аутрич-працівник", "uk", Set.of(Role.OUTREACH), here);
        add("lesia", "Леся Дудник", "волонтерка", "uk", Set.of(Role.VOLUNTEER), here);
        add("oksana", "Оксана Тимченко", "психологиня", "uk", Set.of(Role.TEAM_MEMBER), here);
        add("mykola", "Микола Данилюк", "представник донора", "uk", Set.of(Role.DONOR), Set.of());
        add("petro", "Петро Лисенко", "аналітик процесів", "uk", Set.of(Role.PROCESS_ANALYST), Set.of());
        add("admin", "Ганна Бойко", "адміністраторка", "uk", Set.of(Role.ADMIN), Set.of());
        add("maksym", "Максим Дорош", "адміністратор", "uk", Set.of(Role.ADMIN), Set.of());
        answers.give(home);
        access.as(Actors.of(staff.findByLogin("iryna").orElseThrow()), () -> {
            partners.found();
            return null;
        });
        return programme;
    }

    /** When all stories are told: agreements as they stand today, maps of some cases, what goes on in the home. */
    @Transactional
    void settle() {
        access.as(Actors.of(staff.findByLogin("iryna").orElseThrow()), () -> {
            partners.today();
            maps.draw();
            transfer.passOn();
            activities.plan();
            return null;
        });
    }

    private void add(
            String login, String name, String position, String language, Set<Role> roles, Set<Long> programmes) {
        long id = staff.add(
                new NewStaff(login, name, position, PHONES.getOrDefault(login, ""), "", language, roles, programmes),
                login);
        if (!programmes.isEmpty()) {
            staff.signPledge(id);
        }
    }
}
