package org.suprovid.plan;

import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;
import org.suprovid.casework.Phase;

/** The plan on the page of a case: КМ-1 in four columns, КМ-2 in eight. */
@Component
class PlanSection implements CaseSection {

    private final Plans plans;
    private final PlanViews views;

    PlanSection(Plans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String titleKey() {
        return "plan.title";
    }

    @Override
    public String template() {
        return "plan/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        return Map.of(
                "number", file.number(),
                // who is leaving begins nothing
                "goesOn", !Phase.EXIT.includes(file.stage()),
                "contract", file.isOpen(),
                "plans", views.of(file, plans.current(file), LocaleContextHolder.getLocale()));
    }
}
