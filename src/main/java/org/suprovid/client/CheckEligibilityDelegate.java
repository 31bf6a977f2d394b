package org.suprovid.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;
import org.suprovid.engine.DecisionTables;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** Asks the table "Programme eligibility"; of what it was asked with, only the answer reaches the engine (R-CONF-08). */
@Component("checkEligibility")
@CalledByDiagrams
class CheckEligibilityDelegate implements JavaDelegate {

    private final Requests requests;
    private final Programmes programmes;
    private final DecisionTables tables;

    CheckEligibilityDelegate(Requests requests, Programmes programmes, DecisionTables tables) {
        this.requests = requests;
        this.programmes = programmes;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Request request = requests.get((Long) execution.getVariable(RequestIntakeProcess.REQUEST_ID));
        Map<String, Object> answer = tables.evaluate("programme-eligibility", inputs(request));
        boolean eligible = Boolean.TRUE.equals(answer.get("eligible"));
        requests.decided(request.id(), eligible ? null : (String) answer.get("reason"));
        execution.setVariable(RequestIntakeProcess.ELIGIBLE, eligible);
    }

    private Map<String, Object> inputs(Request request) {
        Programme programme = programmes.find(request.programmeId()).orElseThrow();
        Findings findings = requests.findings(request);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("clientGroups", findings.groups());
        inputs.put("programmeGroups", List.copyOf(programme.targetGroups()));
        inputs.put("age", findings.age());
        inputs.put("ageFrom", programme.minAge());
        return inputs;
    }
}
