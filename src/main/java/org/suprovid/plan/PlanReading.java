package org.suprovid.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;

/** Plans by the number of their case, for pages, paper and programs; every reading is logged (R-CONF-03). */
@Component
@Transactional
class PlanReading {

    private final Cases cases;
    private final Plans plans;
    private final PlanViews views;
    private final LineResults results;
    private final AccessLog log;

    PlanReading(Cases cases, Plans plans, PlanViews views, LineResults results, AccessLog log) {
        this.cases = cases;
        this.plans = plans;
        this.views = views;
        this.results = results;
        this.log = log;
    }

    /** Every version, newest first; services may tell a diagnosis, so this is a sensitive reading. */
    List<PlanView> history(String number, Locale locale) {
        CaseFile file = read(number);
        return views.of(file, plans.history(file), locale);
    }

    /** The versions in force; where none is, the newest, be it a draft or the last one. */
    List<PlanView> standing(String number, Locale locale) {
        CaseFile file = read(number);
        List<Plan> inForce = plans.inForce(file);
        return views.of(file, inForce.isEmpty() ? plans.current(file) : inForce, locale);
    }

    void begin(String number, long lineId) {
        results.begin(cases.get(number), lineId);
    }

    private CaseFile read(String number) {
        CaseFile file = cases.get(number);
        log.read("plan", file.personId(), file.cardId(), file.id());
        return file;
    }
}
