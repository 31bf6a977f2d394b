package org.suprovid.worklist;

import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.StaffMember;

/** What is open, on the page of a case. */
@Component
class OpenTasksSection implements CaseSection {

    private final Worklist worklist;

    OpenTasksSection(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String titleKey() {
        return "worklist.section.title";
    }

    @Override
    public String template() {
        return "worklist/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        StaffMember reader = CurrentStaff.get().orElseThrow();
        return Map.of("tasks", worklist.of(file.number(), reader, LocaleContextHolder.getLocale()));
    }
}
