package org.suprovid.conference;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** The conferences of a case on its page, and the way to call one. */
@Component
class ConferenceSection implements CaseSection {

    private final ConferenceSheets sheets;

    ConferenceSection(ConferenceSheets sheets) {
        this.sheets = sheets;
    }

    /** Below the crises, above the plan. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    public String id() {
        return "conferences";
    }

    @Override
    public String titleKey() {
        return "conference.section.title";
    }

    @Override
    public String template() {
        return "conference/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        return Map.of("file", file, "conferences", sheets.ofCase(file.id()));
    }
}
