package org.suprovid.activity;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** What the client of a case took part in, and wishes to, on the page of the case. */
@Component
class ActivitySection implements CaseSection {

    private final ActivityMapper activities;
    private final AttendanceMapper mapper;

    ActivitySection(ActivityMapper activities, AttendanceMapper mapper) {
        this.activities = activities;
        this.mapper = mapper;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return activities.areOffered(file.programmeId());
    }

    /** Below the plan that it serves. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public String id() {
        return "activities";
    }

    @Override
    public String titleKey() {
        return "activity.section.title";
    }

    @Override
    public String template() {
        return "activity/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        return Map.of("activities", mapper.ofCase(file.id()));
    }
}
