package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Those who must know of a crisis are told in the same transaction; letters leave by themselves (R-NTF-12, R-BPM-10). */
@Component("tellOfCrisis")
@CalledByDiagrams
class TellOfCrisisDelegate implements JavaDelegate {

    private final CrisisStore store;
    private final CrisisNews news;

    TellOfCrisisDelegate(CrisisStore store, CrisisNews news) {
        this.store = store;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.reported(store.get(CrisisProcess.crisisId(execution)), execution.getProcessInstanceId());
    }
}
