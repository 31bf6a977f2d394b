package org.suprovid.crisis;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** The crises of a case and its crisis plan on the case's page; a case that lacks a plan the standard asks for says so. */
@Component
class CrisisSection implements CaseSection {

    private final Crises crises;
    private final CrisisPlans plans;
    private final CrisisPlanSheets sheets;

    CrisisSection(Crises crises, CrisisPlans plans, CrisisPlanSheets sheets) {
        this.crises = crises;
        this.plans = plans;
        this.sheets = sheets;
    }

    /** Right below what is open: a crisis comes first. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String id() {
        return "crises";
    }

    @Override
    public String titleKey() {
        return "crisis.section.title";
    }

    @Override
    public String template() {
        return "crisis/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("crises", crises.ofCase(file.id()));
        model.put("plan", plans.current(file.id()).orElse(null));
        model.put("task", sheets.task(file.id()).orElse(null));
        model.put("wanted", plans.wanted(file.id()));
        return model;
    }
}
