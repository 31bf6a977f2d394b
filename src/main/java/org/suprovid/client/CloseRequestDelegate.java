package org.suprovid.client;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Writes into the register what became of a request; a new one for each call, since the engine sets its field. */
@Component("closeRequest")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CalledByDiagrams
class CloseRequestDelegate implements JavaDelegate {

    private final Requests requests;

    /** Field of the diagram, set by the engine: name of a {@link RequestResult}. */
    private Expression result;

    CloseRequestDelegate(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long request = (Long) execution.getVariable(RequestIntakeProcess.REQUEST_ID);
        requests.close(request, RequestResult.valueOf((String) result.getValue(execution)));
    }
}
