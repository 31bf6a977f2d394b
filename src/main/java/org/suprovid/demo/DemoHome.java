package org.suprovid.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.security.ProgrammeDefinition;
import org.suprovid.security.ProgrammeDefinitions;
import org.suprovid.security.StaffDirectory;

/** What the home has answered before it opened, and who there may meet people first (R-12S-01). */
@Component
class DemoHome {

    private final ProgrammeDefinitions definitions;
    private final StaffDirectory staff;

    DemoHome(ProgrammeDefinitions definitions, StaffDirectory staff) {
        this.definitions = definitions;
        this.staff = staff;
    }

    /** The supervisor has not yet learned to counsel: who tries a first contact under that name sees what is missing. */
    void give(long home) {
        definitions.define(
                home,
                new ProgrammeDefinition(
                        "Дошки оголошень на кожному поверсі та в їдальні, розповідь на зборах мешканців щопонеділка,"
                                + " сторінка закладу, районна газета двічі на рік",
                        "З’ясувати, чи людина мешкає в закладі й чого їй бракує на дозвіллі; розповісти про всі послуги"
                                + " програми та про те, що участь добровільна; домовитися про наступну розмову",
                        Set.copyOf(ProgrammeDefinition.SKILLS)));
        able("halyna", ProgrammeDefinition.SKILLS);
        able("iryna", List.of("TARGET_GROUP", "SERVICES"));
    }

    private void able(String login, List<String> skills) {
        definitions.able(staff.findByLogin(login).orElseThrow().id(), skills);
    }
}
