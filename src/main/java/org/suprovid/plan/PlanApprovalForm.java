package org.suprovid.plan;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.WorkSentBack;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.platform.CurrentActor;

/** The form {@code plan-approval}: where the standard asks, the supervisor approves the agreed plan (R-PLAN-13). */
@Component
class PlanApprovalForm implements FormHandler {

    private final Cases cases;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PassedDates passed;
    private final Timeline timeline;
    private final WorkSentBack sentBack;
    private final FormDays days;

    PlanApprovalForm(
            Cases cases,
            Plans plans,
            PlanDrafts drafts,
            PassedDates passed,
            Timeline timeline,
            WorkSentBack sentBack,
            FormDays days) {
        this.sentBack = sentBack;
        this.cases = cases;
        this.plans = plans;
        this.drafts = drafts;
        this.passed = passed;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "plan-approval";
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("decidedOn", days.today().toString());
    }

    @Override
    public List<Fact> facts(FormContext context) {
        return passed.facts(cases.get(context.caseId()), context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("decidedOn", answers, errors);
        if (answers.yes("planApproved")
                && !plans.needsNotPlannedYet(context.caseId()).isEmpty()) {
            errors.add("planApproved", "plan.error.needFoundSince");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile of = cases.get(context.caseId());
        boolean approved = answers.yes("planApproved");
        boolean ofReview = PlanReviewProcess.APPROVE_REVIEW.equals(context.taskKey());
        if (approved) {
            drafts.approve(of, CurrentActor.staffId(), answers.date("decidedOn"));
        } else if (ofReview) {
            sentBack.tell(of, PlanReviewProcess.KEY, PlanReviewProcess.REVIEW_PLAN, document.id());
        } else {
            sentBack.tell(of, ServicePlanningProcess.KEY, ServicePlanningProcess.DRAFT_SERVICE_PLAN, document.id());
        }
        timeline.record(
                of.id(),
                CaseEvent.of(approved ? "plan.APPROVED" : "plan.NOT_APPROVED")
                        .in(ofReview ? Phase.UPDATE : Phase.PLANNING)
                        .saidIn(document.id()));
    }
}
