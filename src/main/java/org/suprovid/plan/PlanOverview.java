package org.suprovid.plan;

import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ClosureOverview;

/** The lines of all versions with what came of them, for the closure summary (R-DOC-30). */
@Component
class PlanOverview implements ClosureOverview {

    private static final Set<String> REFERRED = Set.of("REFERRAL", "ACCOMPANIMENT");
    private final Plans plans;
    private final PlanViews views;

    PlanOverview(Plans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    @Override
    public List<Activity> activities(CaseFile file) {
        return views.of(file, plans.history(file), LocaleContextHolder.getLocale()).stream()
                .filter(view -> view.plan().state() != PlanState.DRAFT)
                .flatMap(view -> view.lines().stream())
                .filter(view -> view.line().state() != LineState.CARRIED_OVER)
                .map(view -> new Activity(what(view), result(view)))
                .toList();
    }

    @Override
    public boolean anythingOpen(CaseFile file) {
        return !plans.openLineIds(file.id()).isEmpty();
    }

    @Override
    public boolean referralsServed(CaseFile file) {
        return plans.results(file).stream()
                .anyMatch(line -> REFERRED.contains(line.way()) && line.state() == LineState.DONE);
    }

    private static String what(LineView view) {
        return view.provider().isEmpty() ? view.what() : view.what() + " · " + view.provider();
    }

    private static String result(LineView view) {
        String said = view.result().isEmpty() ? view.mark() : view.result();
        return said.isEmpty() ? view.state() : view.state() + ": " + said;
    }
}
