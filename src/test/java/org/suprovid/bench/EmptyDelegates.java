package org.suprovid.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Answers what our diagrams ask, and does nothing else. */
final class EmptyDelegates {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final ExecutionListener NO_LISTENER = execution -> {};
    private static final JavaDelegate NOTHING = execution -> {};

    private EmptyDelegates() {}

    static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("closeRequest", new WithResult());
        beans.put("closeCase", NOTHING);
        beans.put("putPlanInForce", NOTHING);
        beans.put("checkEligibility", (JavaDelegate) execution -> execution.setVariable("eligible", true));
        beans.put("openCase", (JavaDelegate) EmptyDelegates::openCase);
        beans.put("stages", NO_LISTENER);
        beans.put("deadlines", new AMonthAway());
        beans.put("standards", new Flags());
        beans.put("planLines", new Lines());
        beans.put("needs", new Remaining());
        beans.put("referrals", new NoSlips());
        beans.put("clientCards", new EmptyCards());
        return beans;
    }

    private static void openCase(DelegateExecution execution) {
        int id = CASES.incrementAndGet();
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "case-seven-step",
                        "C-" + execution.getProcessBusinessKey(),
                        Map.of("caseId", (long) id, "caseManager", execution.getVariable("starter")));
    }

    /** The diagram hands it a field. */
    public static final class WithResult implements JavaDelegate {

        @SuppressWarnings("unused")
        public void setResult(Expression result) {}

        @Override
        public void execute(DelegateExecution execution) {}
    }

    /** Flags as the shipped standard has them. */
    public static final class Flags {
        public boolean flag(DelegateExecution execution, String name) {
            return name.equals("assessment.counselling") || name.equals("consent.beforePlan");
        }
    }

    /** Two lines. */
    public static final class Lines {
        public List<String> open(DelegateExecution execution) {
            return List.of("1", "2");
        }
    }

    /** No line waits for a slip, as in the cases ours walks. */
    public static final class NoSlips {
        public boolean toIssue(DelegateExecution execution) {
            return false;
        }
    }

    /** No card is filled yet, every consent is signed with it. */
    public static final class EmptyCards {
        public boolean filled(DelegateExecution execution) {
            return false;
        }

        public boolean consented(DelegateExecution execution) {
            return true;
        }
    }

    /** Something remains to be done. */
    public static final class Remaining {
        public boolean remain(DelegateExecution execution) {
            return true;
        }
    }
}
