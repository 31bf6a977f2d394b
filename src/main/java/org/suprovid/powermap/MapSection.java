package org.suprovid.powermap;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** The way from the page of a case to its map, and what the map lacks. */
@Component
class MapSection implements CaseSection {

    private static final int AFTER_REFERRALS = 60;
    private final MapSheets sheets;

    MapSection(MapSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return AFTER_REFERRALS;
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String titleKey() {
        return "powermap.title";
    }

    @Override
    public String template() {
        return "powermap/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        return Map.of("sheet", sheets.of(file));
    }
}
